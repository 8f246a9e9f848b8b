package io.fluffywaffle.account.company.web;

import java.util.List;

import io.fluffywaffle.account.company.Address;
import io.fluffywaffle.defaults.validation.CountryCode;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a company is. */
record AddressRequest(Address.@NotNull Kind kind,
		@NotNull @Size(min = 1, max = 5,
				message = "has to have one to five lines") List<@NotNull @PlainText(max = 120) String> lines,
		@NotNull @PlainText(max = 120) String city, @PlainText(max = 120) @Nullable String region,
		@PlainText(max = 20) @Nullable String postalCode, @NotNull @CountryCode String country) {

	Address address() {
		return new Address(this.kind, this.lines.stream().map(String::strip).toList(), this.city.strip(),
				Texts.orNull(this.region), Texts.orNull(this.postalCode), this.country);
	}

}
