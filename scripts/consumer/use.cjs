// A CommonJS program: require() takes the packages since Node.js 20.19.
const { endpointFor } = require('@ep/endpoints');
const { AWS_ENDPOINT_URL_SFN } = require('@ep/env');
const { identifierOf } = require('@ep/identifiers');

const answers = [
  [AWS_ENDPOINT_URL_SFN, 'AWS_ENDPOINT_URL_SFN'],
  [identifierOf('ACM PCA'), 'acm_pca'],
  [endpointFor('sqs', { Region: 'eu-west-1' }).url, 'https://sqs.eu-west-1.amazonaws.com'],
];
for (const [answer, expected] of answers) {
  if (answer !== expected) throw new Error(`${answer} is not ${expected}`);
}
