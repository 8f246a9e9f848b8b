package io.fluffywaffle.account.company.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import io.fluffywaffle.account.company.CompanyProfile;
import io.fluffywaffle.account.company.TaxIds;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.CountryCode;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TextRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an admin writes down about a company. */
record CompanyRequest(@NotNull @PlainText(max = 120) String legalName,
		@NotNull @PlainText(max = 120) String displayName, @NotNull @CountryCode String country,
		@PlainText(max = 40) @Nullable String taxId, @NotNull @CurrencyCode String currency,
		@Size(max = 50, message = "are more than 50") @Nullable List<@Valid @NotNull ContactRequest> contacts,
		@Size(max = 20, message = "are more than 20") @Nullable List<@Valid @NotNull AddressRequest> addresses,
		@Nullable String notes) {

	private static final int NOTES = 4000;

	CompanyProfile profile() {
		return new CompanyProfile(this.legalName.strip(), this.displayName.strip(), this.country, checkedTaxId(),
				this.currency, IntStream.range(0, size(this.contacts)).mapToObj((index) -> {
					List<ContactRequest> given = Objects.requireNonNull(this.contacts);
					return given.get(index).contact(this.country, "contacts[%d]".formatted(index));
				}).toList(),
				Objects.requireNonNullElse(this.addresses, List.<AddressRequest>of())
					.stream()
					.map(AddressRequest::address)
					.toList(),
				checkedNotes());
	}

	private @Nullable String checkedTaxId() {
		String given = Texts.orNull(this.taxId);
		if (given != null && !TaxIds.isValid(this.country, given).orElse(true)) {
			throw Problem.invalid("taxId", "is not a tax id of this country");
		}
		return given;
	}

	private @Nullable String checkedNotes() {
		String given = Texts.orNull(this.notes);
		Optional.ofNullable(given).flatMap((text) -> TextRules.faultOfText(text, NOTES)).ifPresent((fault) -> {
			throw Problem.invalid("notes", fault);
		});
		return given;
	}

	private static int size(@Nullable List<?> list) {
		return (list != null) ? list.size() : 0;
	}

}
