package io.fluffywaffle.client.consent.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.consent.LedgerLine;
import io.fluffywaffle.client.consent.LedgerLine.ShownTerms;
import org.jspecify.annotations.Nullable;

/**
 * The proof as it is printed: everything is words already, and what is empty is not
 * shown.
 */
record ProofPage(String account, String name, String phone, String email, String id, String added, String state,
		List<Entry> entries, boolean nothing, List<Version> terms, String generatedAt, String by) {

	/** One entry of the ledger. */
	record Entry(String at, String what, String how, String words, String terms, String by, String ip,
			String messageSid, String importId, String phone, String id) {
	}

	/** A version of the terms that the client accepted. */
	record Version(String label, String title, List<String> paragraphs) {
	}

	static ProofPage of(String account, Client client, List<LedgerLine> lines, String by, Instant now) {
		return new ProofPage(account, client.name(), client.phone(), client.email().orElse(""), client.id().toString(),
				Wording.at(client.addedAt()), Wording.state(client.consent(), client.paused()),
				lines.stream().map((line) -> entry(line, client.phone())).toList(), lines.isEmpty(), versions(lines),
				Wording.at(now), by);
	}

	private static Entry entry(LedgerLine line, String phone) {
		return new Entry(Wording.at(line.at()), Wording.kind(line.kind()), Wording.how(line), text(line.words()),
				(line.terms() != null) ? label(line.terms()) : "",
				(line.by() != null) ? Objects.requireNonNullElse(line.by().name(), line.by().id().toString()) : "",
				text(line.ip()), text(line.messageSid()), (line.importId() != null) ? line.importId().toString() : "",
				line.phone().equals(phone) ? "" : line.phone(), line.id().toString());
	}

	private static List<Version> versions(List<LedgerLine> lines) {
		return lines.stream()
			.map(LedgerLine::terms)
			.flatMap(Stream::ofNullable)
			.distinct()
			.map((terms) -> new Version(label(terms), terms.title(), terms.text().lines().toList()))
			.toList();
	}

	private static String label(ShownTerms terms) {
		return "Version %d (%s)".formatted(terms.version(), terms.language());
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
