package io.fluffywaffle.gateway.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A failure as a page in the portal's look that needs no script and no portal. */
@Component
class FailurePage {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final String template;

	FailurePage(@Value("classpath:/failure.html") Resource template) throws IOException {
		this.template = template.getContentAsString(StandardCharsets.UTF_8);
	}

	ResponseEntity<String> of(Failure failure, @Nullable String trace) {
		return ResponseEntity.status(failure.status())
			.cacheControl(CacheControl.noStore())
			.contentType(HTML)
			// else Spring guards against the extension of the address that failed
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline")
			.body(this.template.replace("{{status}}", Integer.toString(failure.status()))
				.replace("{{title}}", HtmlUtils.htmlEscape(failure.title()))
				.replace("{{detail}}", HtmlUtils.htmlEscape(failure.detail()))
				.replace("{{address}}", failure.address())
				.replace("{{way}}", HtmlUtils.htmlEscape(failure.way()))
				.replace("{{trace}}", (trace != null) ? "Trace " + HtmlUtils.htmlEscape(trace) : ""));
	}

}
