package io.fluffywaffle.defaults.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentToken;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.HandlerAnnotations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Guards every handler whose path has an {@code {accountId}}: strangers hear 404, as if
 * the account were not there; members with too small a role hear 403.
 */
class AccountAccessInterceptor implements HandlerInterceptor {

	private static final String ACCOUNT_ID = "accountId";

	private static final Allow BY_METHOD = ByMethod.class.getAnnotation(Allow.class);

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final Supplier<AccountRoles> roles;

	AccountAccessInterceptor(Supplier<AccountRoles> roles) {
		this.roles = roles;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String accountId = accountIdIn(request);
		if (accountId != null && handler instanceof HandlerMethod method) {
			check(parse(accountId), caller(), HandlerAnnotations.find(method, Allow.class).orElse(BY_METHOD),
					request.getMethod());
		}
		return true;
	}

	private void check(UUID accountId, CurrentUser caller, Allow rule, String method) {
		if (caller.admin() && rule.orAdmin()) {
			return;
		}
		AccountRoles known = this.roles.get();
		Optional<AccountRole> role = rule.evenDeleted() ? known.roleEvenIfDeleted(accountId, caller.id())
				: known.roleOf(accountId, caller.id());
		if (role.isEmpty()) {
			throw Problem.notFound("account");
		}
		AccountRole needed = needed(rule, method);
		if (!role.get().covers(needed)) {
			throw Problem.forbidden("This needs the role “%s” in the account.".formatted(needed.text()));
		}
	}

	private static AccountRole needed(Allow rule, String method) {
		if (rule.role().length > 0) {
			return rule.role()[0];
		}
		return READING.contains(method) ? AccountRole.READ_ONLY : AccountRole.MEMBER;
	}

	private static CurrentUser caller() {
		return CurrentToken.find()
			.map(CurrentUser::of)
			.orElseThrow(() -> new IllegalStateException("A path with an account id is reachable without a token"));
	}

	private static UUID parse(String accountId) {
		try {
			return UUID.fromString(accountId);
		}
		catch (IllegalArgumentException ex) {
			throw Problem.notFound("account");
		}
	}

	private static @Nullable String accountIdIn(HttpServletRequest request) {
		return (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
				&& variables.get(ACCOUNT_ID) instanceof String id) ? id : null;
	}

	/** Carries the rule of handlers that name none. */
	@Allow
	private static final class ByMethod {

	}

}
