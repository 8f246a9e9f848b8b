package io.fluffywaffle.defaults.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Guards every handler whose path has an {@code {accountId}}: strangers hear 404, as if
 * the account were not there; members with too small a role hear 403.
 */
class AccountAccessInterceptor implements HandlerInterceptor {

	private static final String ACCOUNT_ID = "accountId";

	private static final Allow MEMBERS = Members.class.getAnnotation(Allow.class);

	private final AccountRoles roles;

	AccountAccessInterceptor(AccountRoles roles) {
		this.roles = roles;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String accountId = accountIdIn(request);
		if (accountId != null && handler instanceof HandlerMethod method) {
			check(parse(accountId), caller(), rule(method));
		}
		return true;
	}

	private void check(UUID accountId, CurrentUser caller, Allow rule) {
		if (caller.admin() && rule.orAdmin()) {
			return;
		}
		Optional<AccountRole> role = this.roles.roleOf(accountId, caller.id());
		if (role.isEmpty()) {
			throw Problem.notFound("account");
		}
		if (!role.get().covers(rule.role())) {
			throw Problem.forbidden("This is for the owners of the account.");
		}
	}

	private static Allow rule(HandlerMethod handler) {
		Allow onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Allow.class);
		if (onMethod != null) {
			return onMethod;
		}
		Allow onType = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Allow.class);
		return (onType != null) ? onType : MEMBERS;
	}

	private static CurrentUser caller() {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
			return CurrentUser.of(token.getToken());
		}
		throw new IllegalStateException("A path with an account id is reachable without a token");
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
	private static final class Members {

	}

}
