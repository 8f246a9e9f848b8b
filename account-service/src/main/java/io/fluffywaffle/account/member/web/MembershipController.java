package io.fluffywaffle.account.member.web;

import java.util.UUID;

import io.fluffywaffle.account.member.Handovers;
import io.fluffywaffle.account.member.Members;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/accounts/{accountId}")
class MembershipController {

	private final Members members;

	private final Handovers handovers;

	private final AuditTrail audit;

	MembershipController(Members members, Handovers handovers, AuditTrail audit) {
		this.members = members;
		this.handovers = handovers;
		this.audit = audit;
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@GetMapping("/candidates")
	CandidatesView candidates(@PathVariable UUID accountId,
			@RequestParam @NotBlank(message = "may not be empty") @Size(max = 100) String query) {
		return CandidatesView.of(this.members.candidates(accountId, query));
	}

	@Allow(role = AccountRole.READ_ONLY)
	@Audited("member.left")
	@PostMapping("/leave")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void leave(@PathVariable UUID accountId, CurrentUser caller) {
		this.members.remove(accountId, caller.id());
	}

	@Allow(role = AccountRole.OWNER)
	@StepUp
	@Audited("handover.offered")
	@PostMapping("/handover")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void offer(@PathVariable UUID accountId, @Valid @RequestBody OfferRequest request, CurrentUser caller) {
		this.audit.target("userId", request.userId().toString());
		this.handovers.offer(accountId, caller.id(), request.userId());
	}

	@Allow(role = AccountRole.READ_ONLY)
	@StepUp
	@Audited("handover.accepted")
	@PostMapping("/handover/accept")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void accept(@PathVariable UUID accountId, CurrentUser caller) {
		this.handovers.accept(accountId, caller.id());
	}

	@Allow(role = AccountRole.READ_ONLY, orAdmin = true)
	@Audited("handover.dropped")
	@DeleteMapping("/handover")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void drop(@PathVariable UUID accountId, CurrentUser caller) {
		this.handovers.drop(accountId, caller.id(), caller.admin());
	}

}
