package io.fluffywaffle.defaults.picture;

import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a file does not become a picture. */
@Order(0)
@RestControllerAdvice
class PictureProblems {

	@ExceptionHandler
	Problem refused(PictureRefused ex) {
		return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "picture-unusable", "Not a usable picture", ex.reason())
			.at("picture", ex.reason());
	}

}
