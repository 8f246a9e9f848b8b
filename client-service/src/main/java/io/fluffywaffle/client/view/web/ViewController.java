package io.fluffywaffle.client.view.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.client.client.ClientParameters;
import io.fluffywaffle.client.view.NoSuchView;
import io.fluffywaffle.client.view.SavedViews;
import io.fluffywaffle.client.view.TooManyViews;
import io.fluffywaffle.client.view.ViewNameTaken;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.AccountRoles;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/client-views")
@Allow(orAdmin = true)
class ViewController {

	private static final TypeReference<Map<String, Object>> FILTER = new TypeReference<>() {
	};

	private final SavedViews views;

	private final AccountRoles roles;

	private final JsonMapper json;

	ViewController(SavedViews views, AccountRoles roles, JsonMapper json) {
		this.views = views;
		this.roles = roles;
		this.json = json;
	}

	@GetMapping
	SavedViewsView list(@PathVariable UUID accountId, CurrentUser user) {
		return new SavedViewsView(
				this.views.of(accountId, user.id()).stream().map((view) -> SavedViewView.of(view, user.id())).toList());
	}

	@NotAudited("how somebody looks at clients changes no client")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	SavedViewView add(@PathVariable UUID accountId, @Valid @RequestBody ViewRequest request, CurrentUser user) {
		return SavedViewView.of(
				this.views.add(accountId, user.id(), request.name().strip(), given(request.filter()), request.shared()),
				user.id());
	}

	@NotAudited("how somebody looks at clients changes no client")
	@DeleteMapping("/{viewId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable UUID accountId, @PathVariable UUID viewId, CurrentUser user) {
		boolean lead = user.admin() || this.roles.roleOf(accountId, user.id())
			.filter((role) -> role.covers(AccountRole.SUPERVISOR))
			.isPresent();
		this.views.delete(accountId, viewId, user.id(), lead);
	}

	private Map<String, Object> given(ClientParameters filter) {
		return this.json.convertValue(filter, FILTER)
			.entrySet()
			.stream()
			.filter((parameter) -> parameter.getValue() != null)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@ExceptionHandler(NoSuchView.class)
	Problem noSuchView() {
		return Problem.notFound("view");
	}

	@ExceptionHandler(ViewNameTaken.class)
	Problem nameTaken() {
		return Problem.conflict("view-name-taken", "Name taken", "You have a view of this name already.")
			.at("name", "is taken by another view");
	}

	@ExceptionHandler(TooManyViews.class)
	Problem tooManyViews() {
		return Problem.conflict("too-many-views", "Too many views", "Delete a view that nobody needs first.");
	}

}
