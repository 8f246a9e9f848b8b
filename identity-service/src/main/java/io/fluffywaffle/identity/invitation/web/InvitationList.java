package io.fluffywaffle.identity.invitation.web;

import java.util.List;

/** Invitations, newest first. */
record InvitationList(List<InvitationView> items) {
}
