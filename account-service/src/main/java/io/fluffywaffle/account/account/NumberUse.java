package io.fluffywaffle.account.account;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embeddable;

/**
 * What an account uses a number for, and since when.
 *
 * @param capabilities separated by commas
 */
@Embeddable
record NumberUse(String label, boolean isDefault, Instant addedAt, String capabilities) {

	NumberUse asDefault(boolean yes) {
		return new NumberUse(this.label, yes, this.addedAt, this.capabilities);
	}

	NumberUse labelled(String text) {
		return new NumberUse(text, this.isDefault, this.addedAt, this.capabilities);
	}

	List<String> capabilityList() {
		return this.capabilities.isEmpty() ? List.of() : List.of(this.capabilities.split(","));
	}

}
