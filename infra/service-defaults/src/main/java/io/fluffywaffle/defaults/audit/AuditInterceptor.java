package io.fluffywaffle.defaults.audit;

import java.util.Map;

import io.fluffywaffle.defaults.security.CurrentToken;
import io.fluffywaffle.defaults.security.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells each call of an {@link Audited} handler once it is answered. */
class AuditInterceptor implements HandlerInterceptor {

	/** Set by the gateway, which drops what a caller says. */
	static final String CLIENT_IP = "X-Waffle-Client-Ip";

	private static final Logger log = LoggerFactory.getLogger(AuditInterceptor.class);

	private final AuditTrail trail;

	AuditInterceptor(AuditTrail trail) {
		this.trail = trail;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (action(handler) != null && request.getAttribute(AuditNotes.ATTRIBUTE) == null) {
			request.setAttribute(AuditNotes.ATTRIBUTE, AuditNotes.of(request));
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		String action = action(handler);
		if (action == null || !(request.getAttribute(AuditNotes.ATTRIBUTE) instanceof AuditNotes notes)) {
			return;
		}
		try {
			this.trail.tell(entry(action, notes, request, (failure != null) ? 500 : response.getStatus()));
		}
		catch (RuntimeException ex) {
			log.error("{} by {} was answered {} and could not be told to the audit trail", action, actor(),
					response.getStatus(), ex);
		}
	}

	private static AuditEntry entry(String action, AuditNotes notes, HttpServletRequest request, int status) {
		String ip = request.getHeader(CLIENT_IP);
		AuditEntry entry = AuditEntry.of(action, actor())
			.account(notes.account())
			.answered(status, (ip != null) ? ip : request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
		for (Map.Entry<String, String> target : notes.targets().entrySet()) {
			entry = entry.target(target.getKey(), target.getValue());
		}
		for (Map.Entry<String, String> detail : notes.details().entrySet()) {
			entry = entry.detail(detail.getKey(), detail.getValue());
		}
		return entry;
	}

	private static AuditActor actor() {
		return CurrentToken.find().map(CurrentUser::of).map(AuditActor::of).orElse(AuditActor.ANONYMOUS);
	}

	private static @Nullable String action(Object handler) {
		Audited audited = (handler instanceof HandlerMethod method) ? method.getMethodAnnotation(Audited.class) : null;
		return (audited != null) ? audited.value() : null;
	}

}
