package io.fluffywaffle.identity.serviceclient.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.identity.serviceclient.NewServiceClient;
import io.fluffywaffle.identity.serviceclient.Scopes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A program to let in. */
record NewServiceClientRequest(@NotNull(message = "is missing") @PlainText(max = 80) String name,
		@NotEmpty(message = "needs one at least") List<@NotNull(message = "is missing") String> scopes,
		@Size(max = 50, message = "may name at most 50 accounts") @Nullable List<@Valid GrantRequest> accounts,
		@NotNull(message = "is missing") Instant expiresAt) {

	private static final Duration LONGEST = Duration.ofDays(366);

	NewServiceClient wanted(Instant now) {
		if (!Scopes.ALL.containsAll(this.scopes)) {
			throw Problem.invalid("scopes", "are none but " + String.join(", ", Scopes.ALL.stream().sorted().toList()));
		}
		if (!this.expiresAt.isAfter(now) || this.expiresAt.isAfter(now.plus(LONGEST))) {
			throw Problem.invalid("expiresAt", "has to be within the next 366 days");
		}
		List<GrantRequest> grants = Objects.requireNonNullElse(this.accounts, List.of());
		if (grants.stream().map(GrantRequest::accountId).distinct().count() < grants.size()) {
			throw Problem.invalid("accounts", "name an account twice");
		}
		return new NewServiceClient(this.name.strip(), this.scopes, grants.stream().map(GrantRequest::grant).toList(),
				this.expiresAt);
	}

}
