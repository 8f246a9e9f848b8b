package io.fluffywaffle.client.consent.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.fluffywaffle.client.client.ConsentState;
import io.fluffywaffle.client.consent.ConsentKind;
import io.fluffywaffle.client.consent.ConsentPage;
import io.fluffywaffle.client.consent.LedgerLine;

/** How things are written on a proof. */
final class Wording {

	private static final DateTimeFormatter AT = DateTimeFormatter
		.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private Wording() {
	}

	static String at(Instant at) {
		return AT.format(at);
	}

	static String state(ConsentState state, boolean paused) {
		String words = switch (state) {
			case GIVEN -> "Consent given";
			case WITHDRAWN -> "Consent withdrawn";
			case NONE -> "No consent recorded";
		};
		return paused ? words + ", broadcasts paused" : words;
	}

	static String kind(ConsentKind kind) {
		return switch (kind) {
			case GIVEN -> "Consent given";
			case WITHDRAWN -> "Consent withdrawn";
			case TERMS_ACCEPTED -> "Terms accepted";
			case PAUSED -> "Broadcasts paused";
			case RESUMED -> "Broadcasts resumed";
		};
	}

	static String how(LedgerLine line) {
		ConsentPage page = line.page();
		if (page != null) {
			return "on the page “%s”, the phone proven by a code".formatted(page.title());
		}
		return switch (line.how()) {
			case KEYWORD -> "by text message";
			case FORM -> "on the enrolment page, the phone proven by a code";
			case IMPORT -> "by import of a file";
			case MEMBER -> "recorded by a member";
			case OWN_PAGE -> "on the client's own page, the phone proven by a code";
		};
	}

}
