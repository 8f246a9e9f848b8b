package io.fluffywaffle.account.member.web;

import java.util.UUID;

import io.fluffywaffle.account.member.Colleague;
import io.fluffywaffle.account.member.Members;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/accounts/{accountId}/members")
class MemberController {

	private final Members members;

	private final AuditTrail audit;

	MemberController(Members members, AuditTrail audit) {
		this.members = members;
		this.audit = audit;
	}

	@Allow(orAdmin = true)
	@GetMapping
	MembersView list(@PathVariable UUID accountId) {
		return new MembersView(this.members.of(accountId));
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@StepUp
	@Audited("member.added")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Colleague add(@PathVariable UUID accountId, @Valid @RequestBody AddMemberRequest request) {
		this.audit.target("userId", request.userId().toString());
		this.audit.details("role", request.role().text());
		return this.members.add(accountId, request.userId(), request.role());
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@StepUp
	@Audited("member.role-changed")
	@PutMapping("/{userId}")
	Colleague admit(@PathVariable UUID accountId, @PathVariable UUID userId, @Valid @RequestBody AdmitRequest request,
			CurrentUser caller) {
		this.audit.details("role", request.role().text());
		String name = (request.name() != null) ? request.name().strip() : null;
		return (caller.machine() && caller.admin()) ? this.members.admitUntold(accountId, userId, request.role(), name)
				: this.members.admit(accountId, userId, request.role(), name);
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@StepUp
	@Audited("member.removed")
	@DeleteMapping("/{userId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable UUID accountId, @PathVariable UUID userId) {
		this.members.remove(accountId, userId);
	}

}
