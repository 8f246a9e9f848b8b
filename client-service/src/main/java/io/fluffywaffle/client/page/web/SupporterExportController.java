package io.fluffywaffle.client.page.web;

import java.io.IOException;
import java.util.UUID;

import io.fluffywaffle.client.page.ActionPage;
import io.fluffywaffle.client.page.ActionPageDesk;
import io.fluffywaffle.client.page.SupporterColumns;
import io.fluffywaffle.client.page.Supporters;
import io.fluffywaffle.client.spreadsheet.SheetFile;
import io.fluffywaffle.client.spreadsheet.SheetFormat;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.Scope;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/action-pages/{pageId}/supporters/export")
@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
class SupporterExportController {

	private final ActionPageDesk desk;

	private final Supporters supporters;

	SupporterExportController(ActionPageDesk desk, Supporters supporters) {
		this.desk = desk;
		this.supporters = supporters;
	}

	@Audited("supporters.exported")
	@ApiResponse(responseCode = "200",
			content = { @Content(mediaType = "text/csv"),
					@Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") })
	@GetMapping
	void exportSupporters(@PathVariable UUID accountId, @PathVariable UUID pageId,
			@Valid @ParameterObject SupporterParameters wanted,
			@RequestParam(defaultValue = "csv") @Pattern(regexp = "csv|xlsx",
					message = "has to be csv or xlsx") String format,
			HttpServletResponse response) throws IOException {
		ActionPage page = this.desk.find(accountId, pageId);
		SheetFormat sheets = SheetFormat.of(format);
		SupporterColumns columns = new SupporterColumns(page.fields());
		response.setContentType(sheets.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("supporters-" + page.slug() + "." + sheets.ending())
					.build()
					.toString());
		try (SheetFile file = sheets.write(response.getOutputStream(), "Supporters")) {
			file.add(columns.names());
			this.supporters.read(page, wanted.filter(), (supporter) -> file.add(columns.cells(supporter)));
		}
	}

}
