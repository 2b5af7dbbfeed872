<?xml version="1.0" encoding="UTF-8"?>
<CHANNEL HREF="https://tallowgazette.example/" BASE="https://tallowgazette.example/" LASTMOD="2026-11-15T13:05:00Z">
  <TITLE>Tallow Bay Gazette</TITLE>
  <ABSTRACT>News from the bay</ABSTRACT>
  <SCHEDULE><INTERVALTIME HOUR="1"/></SCHEDULE>
  <ITEM HREF="news/half-marathon-gale" LASTMOD="2026-11-15T12:58:00Z">
    <TITLE>Half-marathon run into the gale: Osei-Lind first, 212 blown home early</TITLE>
    <ABSTRACT>Osei-Lind won the Tallow Bay half-marathon on Sunday against a wind that sent 212 runners home before the turn.</ABSTRACT>
  </ITEM>
  <ITEM HREF="news/power-tuesday" LASTMOD="2026-11-15T11:20:00Z">
    <TITLE>Tallow Bay to wait until Tuesday for power after Halla</TITLE>
    <ABSTRACT>Streets behind the broken sea wall will be the last to be switched on again after storm Halla, the grid company told the town on Sunday.</ABSTRACT>
  </ITEM>
</CHANNEL>
