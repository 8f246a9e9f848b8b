package io.fluffywaffle.client.note.web;

import java.util.List;

/** The notes about a client, the latest first. */
record NotesView(List<NoteView> items) {
}
