package main

import "os"

func main() {
	// %s is filled in below: AWS_ENDPOINT_URL_%s
	os.Setenv("AWS_ENDPOINT_URL_"+"S3", "http://localhost:9000")
	os.Setenv("AWS_ENDPOINT_URL_Kms", "http://localhost:8081")
}
