import { config } from "zod/mini";

// zod otherwise tries `new Function` to see whether it may, and the policy reports every try.
config({ jitless: true });
