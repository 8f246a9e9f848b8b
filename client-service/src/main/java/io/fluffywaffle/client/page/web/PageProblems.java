package io.fluffywaffle.client.page.web;

import io.fluffywaffle.client.page.NoSuchPage;
import io.fluffywaffle.client.page.PageNotOpen;
import io.fluffywaffle.client.page.PageRefused;
import io.fluffywaffle.client.page.SlugTaken;
import io.fluffywaffle.client.page.TooManyPages;
import io.fluffywaffle.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why something about action pages was refused. */
@Order(0)
@RestControllerAdvice
class PageProblems {

	@ExceptionHandler(NoSuchPage.class)
	Problem noSuchPage(HttpServletRequest request) {
		return request.getRequestURI().contains("/action-pages/") ? Problem.notFound("page")
				: Problem.invalid("pageIds", "names a page that the account does not have");
	}

	@ExceptionHandler
	Problem refused(PageRefused ex) {
		return Problem.invalid(ex.field(), ex.reason());
	}

	@ExceptionHandler(SlugTaken.class)
	Problem slugTaken() {
		return Problem.conflict("slug-taken", "Address taken", "Another page is or was at this address.")
			.at("slug", "is taken by another page");
	}

	@ExceptionHandler(PageNotOpen.class)
	Problem notOpen() {
		return Problem.conflict("page-not-open", "Not open", "This page is a draft: nobody sees it yet.");
	}

	@ExceptionHandler(TooManyPages.class)
	Problem tooMany() {
		return Problem.conflict("too-many-pages", "Too many pages",
				"An account may have 200 pages. Delete one that is over.");
	}

}
