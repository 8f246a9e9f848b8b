package io.fluffywaffle.account.company.web;

import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which companies to list.
 *
 * @param query parts of a name, of the tax id or of a contact's e-mail
 * @param withAccounts whether they pay for accounts
 * @param page counted from 1
 */
record CompanyFilter(@Size(max = 100) @Nullable String query, @Nullable Boolean withAccounts,
		@Min(1) @Max(100_000) @Nullable Integer page, @Min(1) @Max(200) @Nullable Integer size) {

	private static final int SIZE = 25;

	String words() {
		return Objects.requireNonNullElse(this.query, "");
	}

	int pageNumber() {
		return Objects.requireNonNullElse(this.page, 1);
	}

	int pageSize() {
		return Objects.requireNonNullElse(this.size, SIZE);
	}

}
