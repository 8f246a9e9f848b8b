package io.fluffywaffle.account.statement.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import io.fluffywaffle.account.statement.Payer;
import io.fluffywaffle.account.statement.Statement;
import io.fluffywaffle.account.usage.AccountName;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A statement to be saved. */
final class StatementFile {

	static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private StatementFile() {
	}

	static ResponseEntity<byte[]> of(Statement statement, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header("Content-Disposition",
					ContentDisposition.attachment()
						.filename("statement-%s-%s.%s".formatted(statement.month(), name(statement),
								type.getSubtype().equals("pdf") ? "pdf" : "csv"))
						.build()
						.toString())
			.body(content);
	}

	private static String name(Statement statement) {
		AccountName account = statement.account();
		Payer payer = statement.payer();
		String name = (account != null) ? account.name() : (payer != null) ? payer.displayName() : "";
		String simple = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^A-Za-z0-9]+", "-")
			.replaceAll("^-+|-+$", "");
		return simple.isEmpty() ? "account" : simple.substring(0, Math.min(60, simple.length()));
	}

}
