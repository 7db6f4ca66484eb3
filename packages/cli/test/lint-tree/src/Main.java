class Main {
  static final String SSM = System.getenv("AWS_ENDPOINT_URL_SIMPLE_SYSTEMS_MANAGER");
  static final String ENV = "A=b\nAWS_ENDPOINT_URL_MONITORING=http://localhost:4566\n";
}
