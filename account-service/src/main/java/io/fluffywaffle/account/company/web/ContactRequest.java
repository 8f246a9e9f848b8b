package io.fluffywaffle.account.company.web;

import io.fluffywaffle.account.company.Contact;
import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.phone.PhoneNumbers;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to talk to; the phone in international form or as in the company's country.
 */
record ContactRequest(@NotNull @PlainText(max = 120) String name, @PlainText(max = 80) @Nullable String role,
		@Email(message = "is not an e-mail address") @Size(max = 254,
				message = "is not an e-mail address") @Nullable String email,
		@Size(max = 40, message = "is too long for a phone number") @Nullable String phone) {

	Contact contact(String country, String field) {
		return new Contact(this.name.strip(), Texts.orNull(this.role), Texts.orNull(this.email), e164(country, field));
	}

	private @Nullable String e164(String country, String field) {
		String number = Texts.orNull(this.phone);
		try {
			return (number != null) ? PhoneNumbers.toE164(number, country) : null;
		}
		catch (NotAPhoneNumberException ex) {
			throw Problem.invalid(field + ".phone", String.valueOf(ex.getMessage()));
		}
	}

}
