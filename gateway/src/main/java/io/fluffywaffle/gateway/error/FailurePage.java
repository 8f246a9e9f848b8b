package io.fluffywaffle.gateway.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A failure as a page in the portal's look that needs no script and no portal. */
@Component
class FailurePage {

	static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final String template;

	FailurePage(@Value("classpath:/failure.html") Resource template) throws IOException {
		this.template = template.getContentAsString(StandardCharsets.UTF_8);
	}

	String of(Failure failure, @Nullable String trace) {
		boolean signIn = failure == Failure.SIGN_IN;
		return of(String.valueOf(failure.status().value()), failure.title(), failure.detail(),
				signIn ? "Sign in" : "Back to Waffle", (trace != null) ? "Trace " + trace : "");
	}

	String loginFailed() {
		return of("401", "Signing in did not finish",
				"The login was open for too long, or it was begun in another window. Nothing is lost.", "Sign in again",
				"");
	}

	private String of(String status, String title, String detail, String way, String trace) {
		return this.template.replace("{{status}}", status)
			.replace("{{title}}", HtmlUtils.htmlEscape(title))
			.replace("{{detail}}", HtmlUtils.htmlEscape(detail))
			.replace("{{way}}", HtmlUtils.htmlEscape(way))
			.replace("{{trace}}", HtmlUtils.htmlEscape(trace));
	}

}
