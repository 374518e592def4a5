/** An error Excel answers with: the batch stops there, what went before stays done. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}

export const WRONG_SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export function notFound(): ApiError {
  return new ApiError("ItemNotFound", "The requested resource doesn't exist.");
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): ApiError {
  return new ApiError("InvalidArgument", message);
}

export function alreadyExists(): ApiError {
  return new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

export function accessDenied(): ApiError {
  return new ApiError("AccessDenied", "You cannot perform the requested operation.");
}

export function invalidOperation(message: string): ApiError {
  return new ApiError("InvalidOperation", message);
}

/** What the stand-in cannot do yet, by name: a gap shows as a failing test, never as a silent success. */
export function unknownMember(member: string): ApiError {
  return new ApiError("ApiNotFound", `The API you are trying to use could not be found: ${member}`);
}
