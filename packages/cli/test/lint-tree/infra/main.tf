resource "aws_ecs_task_definition" "app" {
  family = "app"
  container_definitions = jsonencode([{
    name = "app"
    environment = [
      { name = "AWS_ENDPOINT_URL_EFS", value = var.efs_endpoint },
      { name = "AWS_ENDPOINT_URL_CLOUDWATCH_LOGS", value = var.logs_endpoint },
      { name = "AWS_ENDPOINT_URL_ELASTICFILESYSTEM", value = var.efs_endpoint },
      { name = "AWS_ENDPOINT_URL_ECR", value = var.ecr_endpoint },
      { name = "AWS_ENDPOINT_URL_APIGATEWAY", value = var.apigw_endpoint },
    ]
  }])
}
