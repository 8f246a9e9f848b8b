package io.fluffywaffle.client.page.web;

import java.util.Arrays;

import io.fluffywaffle.client.page.SupporterFilter;
import io.fluffywaffle.client.page.SupporterState;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which supporters somebody wants.
 *
 * @param query words in name, phone, mail, tags or notes
 */
record SupporterParameters(
		@Nullable @Pattern(regexp = "waiting|in|left", message = "has to be waiting, in or left") String state,
		@Nullable @Size(max = 200, message = "may have at most {max} characters") String query) {

	SupporterFilter filter() {
		SupporterState wanted = Arrays.stream(SupporterState.values())
			.filter((one) -> one.text().equals(this.state))
			.findFirst()
			.orElse(null);
		return new SupporterFilter(wanted, (this.query == null || this.query.isBlank()) ? null : this.query);
	}
}
