/**
 * What each page shows, as immutable records of plain values and corpus types; HomeView,
 * SearchView, EntriesView, EntryView, PapersView, DocumentView, PassageView, HelpView, ErrorView
 * and NotReadyView stand for one page each, everything else is a part of them. No services, no
 * markup: marked text is a list of segments. Entry: the records whose names end in View.
 */
package org.p5glossary.web.view;
