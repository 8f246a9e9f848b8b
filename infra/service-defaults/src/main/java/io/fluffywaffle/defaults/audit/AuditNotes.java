package io.fluffywaffle.defaults.audit;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerMapping;

/** What is known about the act of one request while it runs. */
final class AuditNotes {

	/** An attribute of the request. */
	static final String ATTRIBUTE = AuditNotes.class.getName();

	private static final String ACCOUNT_ID = "accountId";

	private final Map<String, String> targets = new ConcurrentHashMap<>();

	private final Map<String, String> details = new ConcurrentHashMap<>();

	private volatile @Nullable UUID account;

	/** Begins with what the path says. */
	static AuditNotes of(HttpServletRequest request) {
		AuditNotes notes = new AuditNotes();
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
			variables.forEach((name, value) -> notes.targets.put(name.toString(), value.toString()));
		}
		notes.account = asUuid(notes.targets.get(ACCOUNT_ID));
		if (notes.account != null) {
			notes.targets.remove(ACCOUNT_ID);
		}
		return notes;
	}

	Map<String, String> targets() {
		return this.targets;
	}

	Map<String, String> details() {
		return this.details;
	}

	@Nullable UUID account() {
		return this.account;
	}

	void account(UUID accountId) {
		this.account = accountId;
	}

	private static @Nullable UUID asUuid(@Nullable String text) {
		try {
			return (text != null) ? UUID.fromString(text) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
