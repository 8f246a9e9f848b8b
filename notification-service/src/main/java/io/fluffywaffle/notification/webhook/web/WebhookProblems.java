package io.fluffywaffle.notification.webhook.web;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.notification.outgoing.UnusableUrl;
import io.fluffywaffle.notification.webhook.WebhookRefused;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what cannot be done with webhooks, and why. */
@RestControllerAdvice(basePackageClasses = WebhookProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebhookProblems {

	@ExceptionHandler(WebhookRefused.class)
	Problem refused(WebhookRefused ex) {
		return switch (ex.reason()) {
			case NO_ACCOUNT -> Problem.notFound("account");
			case NO_WEBHOOK -> Problem.notFound("webhook");
			case NO_DELIVERY -> Problem.notFound("delivery");
			case TOO_MANY ->
				Problem.conflict("too-many-webhooks", "Too many webhooks", "An account may have 20 webhooks.");
			case PAUSED -> Problem.conflict("webhook-paused", "Paused", "Resume the webhook first.");
			case REPLAYING -> Problem.conflict("replay-running", "A replay is running",
					"Wait until what was ordered before is through.");
		};
	}

	@ExceptionHandler(UnusableUrl.class)
	Problem unusable(UnusableUrl ex) {
		return Problem.invalid("url", ex.reason());
	}

}
