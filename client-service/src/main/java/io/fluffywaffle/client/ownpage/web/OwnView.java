package io.fluffywaffle.client.ownpage.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.account.AccountView;
import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ConsentState;
import io.fluffywaffle.client.consent.ConsentHow;
import io.fluffywaffle.client.consent.ConsentKind;
import io.fluffywaffle.client.consent.LedgerLine;
import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.ownpage.MaskedPhone;
import io.fluffywaffle.client.terms.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A client's page: whoever lacks the phone sees the account and a masked number.
 *
 * @param consentWords what a client who comes back agrees to
 */
record OwnView(State state, AccountView account, String phoneHint, @Nullable OwnProfile client,
		List<ClientField> fields, @Nullable ConsentState consent, boolean paused, List<String> groups,
		List<Consent> consents, @Nullable OpenTerms terms, @Nullable String consentWords) {

	enum State {

		@JsonProperty("code-needed")
		CODE_NEEDED,

		@JsonProperty("open")
		OPEN

	}

	/** The client. */
	record OwnProfile(String name, String phone, @Nullable String email, @Nullable String language,
			@Nullable String timeZone, Map<String, String> fields) {

		static OwnProfile of(Client client, List<String> shown) {
			Map<String, String> fields = client.fields();
			fields.keySet().retainAll(shown);
			return new OwnProfile(client.name(), client.phone(), client.email().orElse(null),
					client.language().orElse(null), client.timeZone().orElse(null), fields);
		}

	}

	/** Something the client said. */
	record Consent(Instant at, ConsentKind kind, ConsentHow how, @Nullable String words) {

		static Consent of(LedgerLine line) {
			return new Consent(line.at(), line.kind(), line.how(), line.words());
		}

	}

	/** Terms that wait to be accepted. */
	record OpenTerms(UUID id, @Nullable Integer version, String language, String title, String text) {

		static OpenTerms of(Terms terms) {
			return new OpenTerms(terms.id(), terms.version(), terms.language(), terms.title(), terms.text());
		}

	}

	static OwnView closed(AccountFace account, Client client) {
		return new OwnView(State.CODE_NEEDED, AccountView.of(account), MaskedPhone.of(client.phone()), null, List.of(),
				null, false, List.of(), List.of(), null, null);
	}

	static OwnView open(AccountFace account, Client client, List<ClientField> fields, List<String> groups,
			List<LedgerLine> lines, @Nullable Terms terms, String consentWords) {
		return new OwnView(State.OPEN, AccountView.of(account), MaskedPhone.of(client.phone()),
				OwnProfile.of(client, fields.stream().map(ClientField::key).toList()), fields, client.consent(),
				client.paused(), groups, lines.stream().map(Consent::of).toList(),
				(terms != null) ? OpenTerms.of(terms) : null, consentWords);
	}

}
