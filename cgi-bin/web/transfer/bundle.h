/*
 * bundle: a ZIP archive of what other addresses of the program answer.
 *
 * The template of its page writes a sheet (documents/document.h) that says
 * what belongs in:
 *
 *	<title>…</title>	at the head of the list of what is in it
 *	<name>…</name>		the archive's name
 *	<mark>…</mark>		the name of the list, which ends in .txt
 *	<copy>…</copy>		said in the list before what did not fit
 *	<h1>…</h1> <h2>…</h2>	the folder of what follows, and one in it
 *	<label>…</label><names>/office/meetings/7/notice.pdf</names>
 *				an address; what the list says if there is
 *				nothing, without which the whole fails
 *	<p>…</p>		a sentence of the list
 *
 * Each address is answered as if the visitor had asked for it: by its route,
 * for its roles, by its page and its print_fn, or by its file_fn.  One that
 * fails makes the whole fail.  Names are those that the files have alone, made
 * unique; their times come from the sheets and the attachments, so the same
 * state makes the same bytes.  SHA256SUMS has the SHA-256 of each member.
 *
 * Memory holds the documents, packed, BUNDLE_MADE_MAX at most, and one block of
 * an attachment.  Attachments are read twice, for their CRC and to be sent;
 * BUNDLE_FILES_MAX at most.  What is above is left out, and the list says so; so
 * is a document that an arena cannot hold beside what is packed of it: 8 MiB and
 * more, or less of a long sheet.
 *
 * All is made before the first byte is sent, since its length is said first.  So
 * it takes BUNDLE_S at most, and the last document ASK_TIMEOUT_S more, which
 * together are less than ProxyTimeout (conf/apache.conf); what takes longer is
 * 503, with the refusal "too-long".  HEAD makes nothing and says no length.
 */
#ifndef WEB_TRANSFER_BUNDLE_H
#define WEB_TRANSFER_BUNDLE_H

#include "web/request.h"

#ifndef BUNDLE_S	/* more in a build with sanitizers */
#define BUNDLE_S 12
#endif
enum { BUNDLE_MADE_MAX = 32 * 1024 * 1024,
    BUNDLE_FILES_MAX = 512 * 1024 * 1024 };

print_fn	print_bundle;

#define PRINT_BUNDLE	.print = print_bundle, .type = "application/zip"

#endif
