package io.fluffywaffle.identity.invitation.web;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.FreshProof;
import io.fluffywaffle.identity.invitation.Invitation;
import io.fluffywaffle.identity.invitation.InvitationDesk;
import io.fluffywaffle.identity.invitation.InvitationStatus;
import io.fluffywaffle.identity.invitation.Invitations;
import io.fluffywaffle.identity.invitation.Inviter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations for admins. */
@RestController
@ClosedToScripts("people invite people")
@RequestMapping("/api/invitations")
class InvitationController {

	private final Invitations invitations;

	private final InvitationDesk desk;

	private final AuditTrail trail;

	private final Clock clock;

	InvitationController(Invitations invitations, InvitationDesk desk, AuditTrail trail, Clock clock) {
		this.invitations = invitations;
		this.desk = desk;
		this.trail = trail;
		this.clock = clock;
	}

	@GetMapping
	InvitationList list(@RequestParam(required = false) @Nullable String status, CurrentUser caller) {
		requireAdmin(caller);
		InvitationStatus wanted = (status != null)
				? InvitationStatus.named(status)
					.orElseThrow(() -> Problem.invalid("status", "is none of open, accepted, expired, withdrawn"))
				: null;
		return new InvitationList(this.invitations.list(wanted).stream().map(this::view).toList());
	}

	@PostMapping
	@Audited("invitation.created")
	ResponseEntity<InvitationView> invite(@Valid @RequestBody InviteRequest request, CurrentUser caller) {
		requireAdmin(caller);
		if (request.guest().adminOrOwner()) {
			FreshProof.require(caller, this.clock.instant());
		}
		if (request.contradictsItself()) {
			throw Problem.invalid("accounts", "name an account twice");
		}
		Invitation invitation = this.desk.invite(request.guest(), new Inviter(caller.id(), caller.name()));
		this.trail.target("invitationId", invitation.id().toString());
		this.trail.details("admin", String.valueOf(request.asAdmin()));
		return ResponseEntity.created(URI.create("/api/invitations/" + invitation.id())).body(view(invitation));
	}

	@PostMapping("/{invitationId}/resend")
	@Audited("invitation.resent")
	InvitationView resend(@PathVariable UUID invitationId, CurrentUser caller) {
		requireAdmin(caller);
		return view(this.desk.resend(invitationId));
	}

	@DeleteMapping("/{invitationId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Audited("invitation.withdrawn")
	void withdraw(@PathVariable UUID invitationId, CurrentUser caller) {
		requireAdmin(caller);
		this.desk.withdraw(invitationId);
	}

	private InvitationView view(Invitation invitation) {
		return InvitationView.of(invitation, this.clock.instant());
	}

	private static void requireAdmin(CurrentUser caller) {
		if (!caller.admin()) {
			throw Problem.forbidden("People are invited by an admin.");
		}
	}

}
