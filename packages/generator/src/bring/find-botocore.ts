import { bringProblem } from './bring-problem.js';
import { ProgramError, runProgram } from './run-program.js';

/** What a machine calls Python, the likeliest first. */
const PYTHONS = ['python3', 'python'];

/** Where the package is: by what pip wrote of it, else by where Python would import it from. */
const SCRIPT = `
import importlib.metadata, importlib.util, json, pathlib
try:
    path = importlib.metadata.distribution("botocore").locate_file("botocore")
except importlib.metadata.PackageNotFoundError:
    spec = importlib.util.find_spec("botocore")
    path = pathlib.Path(spec.origin).parent if spec and spec.origin else None
print(json.dumps(path and str(path)))
`;

/**
 * The data folder of the botocore that pip installed for a Python.
 *
 * @param python its command or path; without one, the first that is found
 * @throws ProblemsError where there is no such Python, or it has no botocore
 */
export async function findBotocore(python?: string): Promise<string> {
  const pythons = python === undefined ? PYTHONS : [python];
  for (const command of pythons) {
    try {
      const path = JSON.parse(await runProgram(command, ['-c', SCRIPT])) as string | null;
      if (path !== null) return `${path}/data`;
      const fix = `${command} -m pip install botocore, or name another Python as pip:PYTHON`;
      throw bringProblem('EP_BRING_PIP', `pip:${command}`, 'has no botocore installed', fix);
    } catch (error) {
      if (!(error instanceof ProgramError)) throw error;
      if (error.isMissing) continue;
      const fix = 'name a Python 3.8 or newer as pip:PYTHON';
      throw bringProblem(
        'EP_BRING_PYTHON',
        `pip:${command}`,
        `cannot say where botocore is: ${error.message}`,
        fix,
      );
    }
  }
  const fix = 'install Python, or name it as pip:PYTHON, or name the data folder of botocore';
  throw bringProblem('EP_BRING_PYTHON', 'pip', `no ${pythons.join(' or ')} is found`, fix);
}
