package io.fluffywaffle.client.join.web;

import java.util.List;

import io.fluffywaffle.client.account.AccountView;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.join.Place;
import io.fluffywaffle.client.ownpage.MaskedPhone;
import org.jspecify.annotations.Nullable;

/**
 * What the form shows.
 *
 * @param phoneHint the masked phone that the link was texted to
 */
record FormView(AccountView account, @Nullable String intro, List<ClientField> fields, List<String> languages,
		String consentWords, @Nullable String phoneHint) {

	static FormView of(Place place, List<ClientField> fields) {
		EnrolmentSettings settings = place.settings();
		return new FormView(AccountView.of(place.account()), settings.intro(), fields, settings.languages(),
				settings.consentWords(), (place.phone() != null) ? MaskedPhone.of(place.phone()) : null);
	}

}
