import { expect, it } from 'vitest';

import { askAll } from './ask-tools.js';
import { inServices } from './other-situations.js';
import { toSituation } from './situation.js';

it('asks for a section that no profile uses where the profile in force is', () => {
  const config =
    '[profile mine]\nregion = eu-west-1\n[services x]\nlogs =\n  endpoint_url = http://c\n';
  const situation = toSituation({ env: { AWS_PROFILE: 'mine' }, config });
  const section = situation.config.normalized.read('documented').services.get('x');
  if (section === undefined) throw new Error('no section');
  const answers = new Set(Object.values(askAll(inServices(situation, section), 'sqs')));
  expect([...answers]).toEqual(['sqs: https://sqs.eu-west-1.amazonaws.com']);
});
