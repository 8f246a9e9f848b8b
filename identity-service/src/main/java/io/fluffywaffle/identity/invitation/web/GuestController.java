package io.fluffywaffle.identity.invitation.web;

import java.util.List;
import java.util.Objects;

import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.identity.invitation.Candidates;
import io.fluffywaffle.identity.invitation.ClaimDesk;
import io.fluffywaffle.identity.invitation.Invitation;
import io.fluffywaffle.identity.invitation.Redeemer;
import io.fluffywaffle.identity.secondfactor.SecondFactors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations for the invited, who have no user yet: what a mail said opens it. */
@RestController
@ClosedToScripts("for people who are no users yet")
@RequestMapping("/api/invitations")
class GuestController {

	private final Redeemer redeemer;

	private final Candidates candidates;

	private final ClaimDesk claims;

	private final SecondFactors secondFactors;

	private final AuditTrail trail;

	GuestController(Redeemer redeemer, Candidates candidates, ClaimDesk claims, SecondFactors secondFactors,
			AuditTrail trail) {
		this.redeemer = redeemer;
		this.candidates = candidates;
		this.claims = claims;
		this.secondFactors = secondFactors;
		this.trail = trail;
	}

	@PostMapping("/lookup")
	@NotAudited("Nothing changes")
	OfferView lookUp(@Valid @RequestBody TokenRequest request) {
		Invitation invitation = this.redeemer.lookUp(request.value());
		return OfferView.of(invitation, this.secondFactors.rule().asks(invitation.guest().adminOrOwner()));
	}

	@PostMapping("/check")
	@NotAudited("Nothing changes")
	CheckView check(@Valid @RequestBody CheckRequest request) {
		Invitation invitation = this.redeemer.lookUp(request.value());
		String username = Objects.requireNonNullElse(request.username(), "");
		return CheckView.of((request.username() != null) ? this.candidates.faultOf(username) : null,
				(request.password() != null) ? this.candidates.complaints(invitation, username, request.password())
						: List.of());
	}

	@PostMapping("/redeem")
	@ResponseStatus(HttpStatus.CREATED)
	@Audited("invitation.redeemed")
	RedeemedView redeem(@Valid @RequestBody RedeemRequest request) {
		Invitation invitation = this.redeemer.lookUp(request.value());
		this.trail.target("invitationId", invitation.id().toString());
		return new RedeemedView(this.redeemer.redeem(invitation, request.chosen(), request.password()));
	}

	@PostMapping("/claim")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Audited("invitation.claimed")
	void claim(@Valid @RequestBody ClaimRequest request,
			@RequestHeader(name = "X-Waffle-Client-Ip", required = false) @Nullable String address,
			HttpServletRequest connection) {
		this.claims.claim(request.name(), (address != null) ? address : connection.getRemoteAddr());
	}

}
