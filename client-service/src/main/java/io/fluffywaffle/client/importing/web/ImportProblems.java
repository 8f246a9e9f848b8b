package io.fluffywaffle.client.importing.web;

import io.fluffywaffle.client.importing.NoSuchImport;
import io.fluffywaffle.client.importing.PlanFault;
import io.fluffywaffle.client.importing.WrongMoment;
import io.fluffywaffle.client.importing.file.UnreadableFile;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says why something about imports was refused. */
@Order(0)
@RestControllerAdvice
class ImportProblems {

	@ExceptionHandler(NoSuchImport.class)
	Problem noSuchImport() {
		return Problem.notFound("import");
	}

	@ExceptionHandler
	Problem unreadable(UnreadableFile ex) {
		return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable-file", "Not readable", ex.reason())
			.at("file", ex.reason());
	}

	@ExceptionHandler
	Problem plan(PlanFault ex) {
		return Problem
			.of(HttpStatus.UNPROCESSABLE_CONTENT, "plan-not-usable", "The plan cannot be followed", ex.reason())
			.at(ex.field(), ex.reason());
	}

	@ExceptionHandler
	Problem wrongMoment(WrongMoment ex) {
		return Problem.conflict("wrong-moment", "Not now", ex.reason());
	}

	@ExceptionHandler(MaxUploadSizeExceededException.class)
	Problem tooLarge() {
		return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "file-too-large", "Too large", "Files may have at most 20 MB.")
			.at("file", "may have at most 20 MB");
	}

	@ExceptionHandler({ MissingServletRequestPartException.class, MultipartException.class })
	Problem noFile() {
		return Problem.invalid("file", "is missing");
	}

}
