import os

# ep-lint-ignore-next-line
FAKE = os.environ.get("AWS_ENDPOINT_URL_FAKE")
KINESIS_ANALYTICS = os.environ["AWS_ENDPOINT_URL_KINESISANALYTICSV2"]
OTHERS = {name: os.environ.get(f"AWS_ENDPOINT_URL_{name}") for name in ("S3", "SQS")}
PREFIXED = [key for key in os.environ if key.startswith("AWS_ENDPOINT_URL_")]
