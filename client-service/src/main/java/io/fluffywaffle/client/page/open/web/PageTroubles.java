package io.fluffywaffle.client.page.open.web;

import io.fluffywaffle.client.field.FieldRefused;
import io.fluffywaffle.client.join.OtherTerms;
import io.fluffywaffle.client.join.ProofOver;
import io.fluffywaffle.client.page.NoSuchPage;
import io.fluffywaffle.client.page.open.PageClosed;
import io.fluffywaffle.client.page.open.PageGone;
import io.fluffywaffle.client.page.open.PageMoved;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says to visitors, as a page, why they cannot go on. */
@Order(-1)
@RestControllerAdvice(
		assignableTypes = { PageVisitController.class, PageFormController.class, PictureVisitController.class })
class PageTroubles {

	private static final Logger log = LoggerFactory.getLogger(PageTroubles.class);

	private static final String FOLDER = "/act/";

	private static final String SORRY = "That did not work";

	private static final String WORDS = "The fault is ours, and nothing you wrote is lost: go back in a moment and "
			+ "send it again.";

	private final Screens screens;

	PageTroubles(Screens screens) {
		this.screens = screens;
	}

	@ExceptionHandler
	ResponseEntity<Void> moved(PageMoved ex, HttpServletRequest request) {
		String rest = request.getRequestURI().substring(FOLDER.length());
		int end = rest.indexOf('/');
		String query = request.getQueryString();
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
			.header(HttpHeaders.LOCATION,
					FOLDER + ex.slug() + ((end >= 0) ? rest.substring(end) : "") + ((query != null) ? "?" + query : ""))
			.build();
	}

	@ExceptionHandler({ PageGone.class, NoSuchPage.class })
	ResponseEntity<String> gone(HttpServletRequest request) {
		return Html.trouble(HttpStatus.NOT_FOUND,
				HttpMethod.POST.matches(request.getMethod()) ? this.screens.stop("This page is gone",
						"It was taken away while you were on it. You have not joined, and nobody will text you.")
						: this.screens.gone());
	}

	@ExceptionHandler
	ResponseEntity<String> closed(PageClosed ex, HttpServletRequest request) {
		String frame = request.getParameter(Visit.FRAME);
		Visit visit = Visit.of(ex.page(), frame != null && !frame.isEmpty());
		Status status = Status.of(ex.page());
		return Html.own(visit, HttpStatus.CONFLICT, this.screens.stop(visit, status.heading(),
				status.words() + " You have not joined, and nobody will text you."));
	}

	@ExceptionHandler({ ProofOver.class, OtherTerms.class, FieldRefused.class })
	ResponseEntity<String> over(HttpServletRequest request) {
		return stopped(request, HttpStatus.GONE, "This step is over",
				"Either you have joined already, and a text told you so. Or it took longer than we wait, or the page "
						+ "has changed meanwhile: then begin again.");
	}

	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	ResponseEntity<String> unavailable(Exception ex, HttpServletRequest request) {
		log.warn("{} is not answered: {}", request.getRequestURI(), ex.toString());
		return stopped(request, HttpStatus.SERVICE_UNAVAILABLE, SORRY, WORDS);
	}

	@ExceptionHandler
	ResponseEntity<String> unexpected(Exception ex, HttpServletRequest request) {
		log.error("Unexpected failure of {}", request.getRequestURI(), ex);
		return stopped(request, HttpStatus.INTERNAL_SERVER_ERROR, SORRY, WORDS);
	}

	private ResponseEntity<String> stopped(HttpServletRequest request, HttpStatus status, String heading,
			String words) {
		return Visit.on(request)
			.map((visit) -> Html.own(visit, status, this.screens.stop(visit, heading, words)))
			.orElseGet(() -> Html.trouble(status, this.screens.stop(heading, words)));
	}

}
