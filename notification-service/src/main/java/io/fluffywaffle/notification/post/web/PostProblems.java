package io.fluffywaffle.notification.post.web;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.notification.post.PostFault;
import io.fluffywaffle.notification.post.PostRefused;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says what cannot be done with posts, and why. */
@Order(0)
@RestControllerAdvice
class PostProblems {

	@ExceptionHandler
	Problem refused(PostRefused ex) {
		return switch (ex.reason()) {
			case NO_POST -> Problem.notFound("post");
			case NO_PICTURE -> Problem.notFound("picture");
			case NO_ACCOUNT -> Problem.notFound("account");
			case NOT_AN_ADMIN -> Problem.forbidden("Posts for the whole installation are written by its admins.");
			case ONLY_READS -> Problem.forbidden("This needs the role “member” in the account.");
			case NOT_THE_AUTHOR -> Problem.forbidden("Somebody else wrote this post.");
			case NOT_A_MODERATOR -> Problem.forbidden("Admins and owners of the account take posts down.");
			case PUBLISHED -> Problem.conflict("already-published", "Published already", "Everybody sees it.");
			case NOT_SCHEDULED -> Problem.conflict("not-scheduled", "Not scheduled", "It waits for no time.");
			case NOT_PUBLISHED -> Problem.conflict("not-published", "Not published", "Nobody sees it any more.");
			case UNCHANGED -> Problem.conflict("unchanged", "Taken down",
					"This post was taken down. Change what the reason speaks of before you publish it again.");
			case TOO_MANY_PICTURES ->
				Problem.conflict("too-many-pictures", "Too many pictures", "A post may have 10 pictures.");
		};
	}

	@ExceptionHandler
	Problem faulty(PostFault ex) {
		return Problem.invalid(ex.field(), ex.reason());
	}

	@ExceptionHandler(MaxUploadSizeExceededException.class)
	Problem tooLarge() {
		return Problem
			.of(HttpStatus.CONTENT_TOO_LARGE, "picture-too-large", "Picture too large",
					"A picture may have at most 10 MB.")
			.at("file", "has more than 10 MB");
	}

	@ExceptionHandler(MultipartException.class)
	Problem noForm() {
		return Problem.invalid("file", "is missing");
	}

}
