package io.fluffywaffle.client.page;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A page for a cause: who agrees there becomes a client and a supporter. */
@Entity
@Table(name = "action_page")
public class ActionPage {

	@Id
	private UUID id;

	@Version
	@Column(name = "version")
	private @Nullable Long writtenVersion;

	private UUID accountId;

	private String slug;

	private String title;

	private String body;

	private String html;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<PageField> fields;

	private String consentWords;

	private @Nullable UUID groupId;

	private String thanks;

	private @Nullable String firstText;

	private @Nullable Instant opensAt;

	private @Nullable Instant closesAt;

	private @Nullable Integer goal;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> origins;

	private String state;

	private Instant createdAt;

	protected ActionPage() {
	}

	/** A new page, which only members see. */
	ActionPage(UUID accountId, String slug, PageDraft draft, String html, Instant now) {
		this.id = Ids.next();
		this.accountId = accountId;
		this.state = "draft";
		this.createdAt = now;
		this.write(slug, draft, html);
	}

	/** Replaces all that the owner says about it. */
	final void write(String newSlug, PageDraft draft, String newHtml) {
		this.slug = newSlug;
		this.title = draft.title();
		this.body = draft.body();
		this.html = newHtml;
		this.fields = List.copyOf(draft.fields());
		this.consentWords = Objects.requireNonNull(draft.consentWords(), "a page has words to agree to");
		this.groupId = draft.groupId();
		this.thanks = draft.thanks();
		this.firstText = draft.firstText();
		this.opensAt = draft.opensAt();
		this.closesAt = draft.closesAt();
		this.goal = draft.goal();
		this.origins = List.copyOf(draft.origins());
	}

	/** Shows it to visitors, who become supporters between its dates. */
	void open() {
		this.state = "open";
	}

	/** Takes no more supporters; visitors still read it. */
	void close() {
		this.state = "closed";
	}

	/** What its owner said of it as a whole. */
	PageDraft asDraft() {
		return new PageDraft(this.slug, this.title, this.body, fields(), this.consentWords, this.groupId, this.thanks,
				this.firstText, this.opensAt, this.closesAt, this.goal, origins());
	}

	/** Whether visitors may read it at all. */
	public boolean published() {
		return !"draft".equals(this.state);
	}

	/** Whether visitors can become supporters at this moment. */
	public boolean open(Instant now) {
		return "open".equals(this.state) && !opensLater(now) && !over(now);
	}

	/** Whether it waits for its day. */
	public boolean opensLater(Instant now) {
		return this.opensAt != null && now.isBefore(this.opensAt);
	}

	private boolean over(Instant now) {
		return this.closesAt != null && !now.isBefore(this.closesAt);
	}

	/** As it is at this moment: one whose end has come is closed. */
	public PageState state(Instant now) {
		return switch (this.state) {
			case "draft" -> PageState.DRAFT;
			case "open" -> over(now) ? PageState.CLOSED : PageState.OPEN;
			default -> PageState.CLOSED;
		};
	}

	public UUID id() {
		return this.id;
	}

	public UUID accountId() {
		return this.accountId;
	}

	/** Where it is, {@code /act/<slug>}. */
	public String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	/** Markdown, as it was written. */
	public String body() {
		return this.body;
	}

	/** What visitors read, free of scripts. */
	public String html() {
		return this.html;
	}

	/** What it asks beside name and phone, in this order. */
	public List<PageField> fields() {
		return List.copyOf(this.fields);
	}

	/** What supporters agree to. */
	public String consentWords() {
		return this.consentWords;
	}

	/** The group that supporters join. */
	public Optional<UUID> groupId() {
		return Optional.ofNullable(this.groupId);
	}

	/** What the last page says, plain text. */
	public String thanks() {
		return this.thanks;
	}

	/** The text to a new supporter; empty for the account's confirmation. */
	public Optional<String> firstText() {
		return Optional.ofNullable(this.firstText);
	}

	public Optional<Instant> opensAt() {
		return Optional.ofNullable(this.opensAt);
	}

	public Optional<Instant> closesAt() {
		return Optional.ofNullable(this.closesAt);
	}

	/** How many supporters are wanted. */
	public Optional<Integer> goal() {
		return Optional.ofNullable(this.goal);
	}

	/** Who may show it in a frame, {@code https://example.org}. */
	public List<String> origins() {
		return List.copyOf(this.origins);
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	/** Rises with every change; known as soon as the page was written once. */
	public long version() {
		return Objects.requireNonNull(this.writtenVersion, "not written yet");
	}

}
