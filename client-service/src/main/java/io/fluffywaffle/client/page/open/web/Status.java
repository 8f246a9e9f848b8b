package io.fluffywaffle.client.page.open.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.fluffywaffle.client.page.open.OpenPage;

/** Why a page takes nobody; empty words when it does. */
record Status(String heading, String words) {

	private static final DateTimeFormatter AT = DateTimeFormatter
		.ofPattern("d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	static Status of(OpenPage page) {
		if (page.open()) {
			return new Status("", "");
		}
		if (page.waiting()) {
			return new Status("Not open yet",
					"You can join here from %s.".formatted(AT.format(page.page().opensAt().orElse(Instant.MAX))));
		}
		return new Status("Closed", "This page takes no more supporters. Thank you to all who joined.");
	}

}
