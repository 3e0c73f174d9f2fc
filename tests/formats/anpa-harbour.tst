a4711-----
u i BC-SD--HarbourOpening 2ndLd-Writethru   03-05 0210
^BC-SD--Harbour Opening, 2nd Ld-Writethru,210< 
^Harbour opens after nine years, and nobody drowns< 
^AP Photo SDH101, SDH102< 
^Eds: Adds quotes from the mayor. With AP Photos.< 
^The harbour of Sandhaven opened on Tuesday, nine years after its first stone was laid.< 
^By ADA BRIGHTWATER= 
^Associated Press= 
	   SANDHAVEN (AP) _ The harbour opened on Tuesday, nine years after its first stone was laid _ and nobody drowned. 
	   ``We are ready,'' Mayor Edith Brightwater said on Monday. ``We were ready in May.'' 
	   The ferry leaves at noon, and the cafes along the pier were full by ten in the morning. 

	   AP-WF-03-05-24 1626GMT<



s0815-----
r s BC-ROW--HarbourStandings   03-05 
^BC-ROW--Harbour Standings<
^Harbour League Standings=
^All Times Local=
^By The Associated Press=
^East Pier=
^;W;L;GB
Sandhaven;12;3;_
North Port;9;6;3{
	   ___=
^Saturday's Races=
	   Sandhaven 3, Northport 1

	   AP-WF-03-05-24 0620GMT<



a0002-----
b a BC-SD--HarbourOpening BulletinKill   03-05 0020
^BC-SD--Harbour Opening, Bulletin Kill,20<
^Eds: Members are asked to kill the story slugged Harbour Opening.<
	   SANDHAVEN (AP) _ Kill the story about the harbour. Its figures could not be confirmed by anybody in the city hall.

	   AP-WF-03-05-24 1700GMT<


