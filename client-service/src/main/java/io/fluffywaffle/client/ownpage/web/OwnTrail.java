package io.fluffywaffle.client.ownpage.web;

import io.fluffywaffle.client.ownpage.OwnDoor.Visit;
import io.fluffywaffle.defaults.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says in the audit trail whose page it was. */
@Component
class OwnTrail {

	private static final String CLIENT_IP = "X-Waffle-Client-Ip";

	private final AuditTrail trail;

	OwnTrail(AuditTrail trail) {
		this.trail = trail;
	}

	Visit note(Visit visit) {
		this.trail.account(visit.account().id());
		this.trail.target("clientId", visit.client().id().toString());
		return visit;
	}

	/** Where the request comes from, as the gateway says. */
	static String address(HttpServletRequest request) {
		@Nullable String said = request.getHeader(CLIENT_IP);
		return (said != null) ? said : request.getRemoteAddr();
	}

}
