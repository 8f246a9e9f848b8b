package io.fluffywaffle.client.page.web;

import java.io.IOException;
import java.util.UUID;

import io.fluffywaffle.client.page.ActionPage;
import io.fluffywaffle.client.page.ActionPageDesk;
import io.fluffywaffle.client.page.PagePictures;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.picture.FittedPicture;
import io.fluffywaffle.defaults.picture.UploadGate;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.validation.PlainText;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/action-pages/{pageId}/picture")
@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
class PagePictureController {

	private final ActionPageDesk desk;

	private final PagePictures pictures;

	private final UploadGate gate;

	private final PageViews views;

	PagePictureController(ActionPageDesk desk, PagePictures pictures, UploadGate gate, PageViews views) {
		this.desk = desk;
		this.pictures = pictures;
		this.gate = gate;
		this.views = views;
	}

	@Audited("action-page.picture-changed")
	@PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	PageView put(@PathVariable UUID accountId, @PathVariable UUID pageId, @RequestPart MultipartFile file,
			@RequestParam @PlainText(max = 200) String alt) throws IOException {
		ActionPage page = this.desk.find(accountId, pageId);
		this.gate.pass(file.getSize(), file.getInputStream(),
				(bytes) -> this.pictures.put(accountId, pageId, FittedPicture.of(bytes), alt.strip()));
		return this.views.of(page);
	}

	@Audited("action-page.picture-removed")
	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable UUID accountId, @PathVariable UUID pageId) {
		this.desk.find(accountId, pageId);
		this.pictures.remove(accountId, pageId);
	}

}
