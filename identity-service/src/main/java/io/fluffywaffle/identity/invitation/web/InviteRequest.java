package io.fluffywaffle.identity.invitation.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.fluffywaffle.identity.invitation.Guest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whom to invite, and to what. */
record InviteRequest(@PersonName String firstName, @PersonName String lastName,
		@NotNull(message = "is missing") @Size(max = 254, message = "may have at most 254 characters") @Pattern(
				regexp = "\\s*[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}\\s*",
				message = "is not an e-mail address") String email,
		@Nullable Boolean admin,
		@Nullable @Size(max = 50, message = "may name at most 50 accounts") List<@Valid GrantRequest> accounts) {

	boolean asAdmin() {
		return Boolean.TRUE.equals(this.admin);
	}

	/** Whether an account is named twice. */
	boolean contradictsItself() {
		List<GrantRequest> grants = grants();
		return grants.stream().map(GrantRequest::accountId).distinct().count() < grants.size();
	}

	Guest guest() {
		return new Guest(this.firstName.strip(), this.lastName.strip(), this.email.strip().toLowerCase(Locale.ROOT),
				asAdmin(), grants().stream().map(GrantRequest::grant).toList());
	}

	private List<GrantRequest> grants() {
		return Objects.requireNonNullElse(this.accounts, List.of());
	}

}
