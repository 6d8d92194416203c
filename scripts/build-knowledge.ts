/** `npm run build` runs this last: writes `dist/knowledge/`, so that programs start without parsing YAML. */
import { compileKnowledge } from '../src/knowledge/compile-knowledge.ts';

compileKnowledge();
