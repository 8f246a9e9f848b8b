package io.fluffywaffle.defaults.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failure with problem details: what the caller did wrong by field, what we
 * did wrong without a trace.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return invalid(ex, request,
				ex.getFieldErrors()
					.stream()
					.map((error) -> new FieldError(error.getField(), words(error.getDefaultMessage())))
					.toList());
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return invalid(ex, request,
				ex.getParameterValidationResults().stream().flatMap(ProblemAdvice::fieldErrors).toList());
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (ex.getCause() instanceof JacksonException mismatch && !(mismatch instanceof UnexpectedEndOfInputException)
				&& !mismatch.getPath().isEmpty()) {
			String field = mismatch.getPath()
				.stream()
				.map(JacksonException.Reference::getPropertyName)
				.filter(Objects::nonNull)
				.collect(Collectors.joining("."));
			return invalid(ex, request, List.of(new FieldError(field, "has a value of the wrong kind")));
		}
		return invalid(ex, request, List.of(new FieldError("body", "is not readable JSON")));
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> mistyped(MethodArgumentTypeMismatchException ex, WebRequest request) {
		return invalid(ex, request, List.of(new FieldError(ex.getName(), "has a value of the wrong kind")));
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> changedMeanwhile(OptimisticLockingFailureException ex, WebRequest request) {
		boolean conditional = request.getHeader(HttpHeaders.IF_MATCH) != null;
		return answer(ex, request, conditional ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT,
				"changed-meanwhile", "Changed meanwhile",
				"Somebody else changed this in the meantime. Load it again and repeat your change.");
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> contradiction(DataIntegrityViolationException ex, WebRequest request) {
		log.info("Refused by a constraint: {}", ex.getMostSpecificCause().getMessage());
		return answer(ex, request, HttpStatus.CONFLICT, "conflict", "Contradicts what is there",
				"The request contradicts data that is already there.");
	}

	@ExceptionHandler({ TransientDataAccessException.class, NonTransientDataAccessResourceException.class,
			CannotCreateTransactionException.class })
	@Nullable ResponseEntity<Object> unavailable(Exception ex, WebRequest request) {
		log.warn("The database does not answer: {}", ex.toString());
		ProblemDetail body = Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable",
				"Temporarily unavailable", "Nothing was changed. Try again in a moment.");
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "2");
		return handleExceptionInternal(ex, body, headers, HttpStatus.SERVICE_UNAVAILABLE, request);
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> unexpected(Exception ex, WebRequest request) {
		log.error("Unexpected failure of {}", request.getDescription(false), ex);
		return answer(ex, request, HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "Something went wrong here",
				"The failure was logged. Nothing you sent is at fault.");
	}

	private @Nullable ResponseEntity<Object> invalid(Exception ex, WebRequest request, List<FieldError> errors) {
		ProblemDetail body = Problems.of(HttpStatus.BAD_REQUEST, "invalid-request", "The request is not valid",
				errors.stream()
					.map((error) -> error.field() + " " + error.message())
					.collect(Collectors.joining("; ")));
		body.setProperty("errors", errors);
		return handleExceptionInternal(ex, body, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
	}

	private @Nullable ResponseEntity<Object> answer(Exception ex, WebRequest request, HttpStatus status, String slug,
			String title, String detail) {
		return handleExceptionInternal(ex, Problems.of(status, slug, title, detail), new HttpHeaders(), status,
				request);
	}

	private static Stream<FieldError> fieldErrors(ParameterValidationResult result) {
		if (result instanceof ParameterErrors errors) {
			return errors.getFieldErrors()
				.stream()
				.map((error) -> new FieldError(error.getField(), words(error.getDefaultMessage())));
		}
		String name = words(result.getMethodParameter().getParameterName());
		return result.getResolvableErrors()
			.stream()
			.map((error) -> new FieldError(name, words(error.getDefaultMessage())));
	}

	private static String words(@Nullable String message) {
		return (message != null) ? message : "is not valid";
	}

}
