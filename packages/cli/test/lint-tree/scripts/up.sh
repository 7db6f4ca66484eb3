#!/bin/sh
set -eu
: "${AWS_ENDPOINT_URL_COGNITO-DEFAULT}"
export AWS_ENDPOINT_URL_S3="${AWS_ENDPOINT_URL_S3:-http://localhost:9000}"
unset ${!AWS_ENDPOINT_URL_*}
