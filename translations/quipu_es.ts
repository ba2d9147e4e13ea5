<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Quipu</source>
        <translation>Acerca de Quipu</translation>
    </message>
    <message>
        <source>A research workbench: every number is one click from its sentence.</source>
        <translation>Una mesa de trabajo para investigar: cada cifra está a un clic de su frase.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Quipu founders. Free software under the GNU General Public License, version 3 or later: you may use it, study it, change it and pass it on. It comes without any warranty.</source>
        <translation>Copyright 2026 The Quipu founders. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: puede usarlo, estudiarlo, modificarlo y compartirlo. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built on Qt, Qt Charts, KSyntaxHighlighting, SQLite, ICU and iso-codes.</source>
        <translation>Hecho con Qt, Qt Charts, KSyntaxHighlighting, SQLite, ICU e iso-codes.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Colour Scheme</source>
        <translation>Esquema de &amp;colores</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>Reading &amp;Status</source>
        <translation>Estado de &amp;lectura</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Cifras</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open Sam&amp;ple Project</source>
        <translation>Abrir proyecto de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import Fol&amp;der…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Save Snapshot</source>
        <translation>&amp;Guardar instantánea</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Guardar una co&amp;pia…</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>&amp;Exportar gráfico…</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>Cerrar proyec&amp;to</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Find in C&amp;orpus</source>
        <translation>Buscar en el cor&amp;pus</translation>
    </message>
    <message>
        <source>Command P&amp;alette…</source>
        <translation>Paleta de c&amp;omandos…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Extracting</source>
        <translation>&amp;Extracción</translation>
    </message>
    <message>
        <source>&amp;Charting</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>E&amp;stándar</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Previous in the List</source>
        <translation>A&amp;nterior en la lista</translation>
    </message>
    <message>
        <source>&amp;Next in the List</source>
        <translation>&amp;Siguiente en la lista</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Project</source>
        <translation>&amp;Quitar del proyecto</translation>
    </message>
    <message>
        <source>&amp;Next Suggestion</source>
        <translation>Sugerencia &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation>Sugerencia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>A&amp;ceptar sugerencia</translation>
    </message>
    <message>
        <source>&amp;Reject Suggestion</source>
        <translation>&amp;Rechazar sugerencia</translation>
    </message>
    <message>
        <source>Re&amp;move Mark</source>
        <translation>&amp;Quitar marca</translation>
    </message>
    <message>
        <source>&amp;Confirm Figure</source>
        <translation>&amp;Confirmar cifra</translation>
    </message>
    <message>
        <source>&amp;Reject Figure</source>
        <translation>&amp;Rechazar cifra</translation>
    </message>
    <message>
        <source>Show in the &amp;Article</source>
        <translation>Mostrar en el &amp;artículo</translation>
    </message>
    <message>
        <source>&amp;Verify Project</source>
        <translation>&amp;Verificar proyecto</translation>
    </message>
    <message>
        <source>Last &amp;Import Report</source>
        <translation>Último informe de &amp;importación</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Quipu</source>
        <translation>&amp;Acerca de Quipu</translation>
    </message>
    <message>
        <source>Tag as %1</source>
        <translation>Etiquetar como %1</translation>
    </message>
    <message>
        <source>&amp;Go to Article or Entity…</source>
        <translation>Ir a un artíc&amp;ulo o una entidad…</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Marcar como &amp;sin leer</translation>
    </message>
    <message>
        <source>Mark as &amp;Reading</source>
        <translation>Marcar como en &amp;lectura</translation>
    </message>
    <message>
        <source>Mark as &amp;Done</source>
        <translation>Marcar como &amp;terminado</translation>
    </message>
    <message>
        <source>Ne&amp;xt to Review</source>
        <translation>&amp;Siguiente por revisar</translation>
    </message>
    <message>
        <source>&amp;Previous to Review</source>
        <translation>A&amp;nterior por revisar</translation>
    </message>
    <message>
        <source>Fil&amp;ter Figures</source>
        <translation>&amp;Filtrar cifras</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>New Fi&amp;gure from Selection</source>
        <translation>C&amp;ifra nueva de la selección</translation>
    </message>
    <message>
        <source>Set a Fiel&amp;d of Selected Figures…</source>
        <translation>Cambiar un campo &amp;de las cifras seleccionadas…</translation>
    </message>
    <message>
        <source>&amp;Export Figures…</source>
        <translation>&amp;Exportar cifras…</translation>
    </message>
    <message>
        <source>&amp;Next Open Check</source>
        <translation>Siguiente co&amp;mprobación abierta</translation>
    </message>
    <message>
        <source>&amp;Settle Check…</source>
        <translation>Reso&amp;lver comprobación…</translation>
    </message>
    <message>
        <source>Re&amp;open Check</source>
        <translation>Reabrir com&amp;probación</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>Li&amp;bro de códigos…</translation>
    </message>
    <message>
        <source>&amp;Find Figures Again…</source>
        <translation>B&amp;uscar cifras de nuevo…</translation>
    </message>
    <message>
        <source>T&amp;ype of Chart</source>
        <translation>&amp;Tipo de gráfico</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;New Chart…</source>
        <translation>&amp;Nuevo gráfico…</translation>
    </message>
    <message>
        <source>Chart &amp;These Figures</source>
        <translation>Graficar e&amp;stas cifras</translation>
    </message>
    <message>
        <source>&amp;Add Figures to the Chart</source>
        <translation>&amp;Agregar las cifras al gráfico</translation>
    </message>
    <message>
        <source>Charts &amp;Using This Figure…</source>
        <translation>Gráficos que &amp;usan esta cifra…</translation>
    </message>
    <message>
        <source>&amp;Keep Suggestion</source>
        <translation>Conse&amp;rvar sugerencia</translation>
    </message>
    <message>
        <source>&amp;Build Chart…</source>
        <translation>Constru&amp;ir gráfico…</translation>
    </message>
    <message>
        <source>Edit C&amp;hart…</source>
        <translation>E&amp;ditar gráfico…</translation>
    </message>
    <message>
        <source>&amp;Duplicate Chart</source>
        <translation>Dup&amp;licar gráfico</translation>
    </message>
    <message>
        <source>Rena&amp;me Chart…</source>
        <translation>Cambiar no&amp;mbre del gráfico…</translation>
    </message>
    <message>
        <source>&amp;Remove Chart</source>
        <translation>&amp;Quitar gráfico</translation>
    </message>
    <message>
        <source>Leave Out Uncon&amp;firmed</source>
        <translation>Omitir las no con&amp;firmadas</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Línea</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Escalones</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Áre&amp;a</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Barras</translation>
    </message>
    <message>
        <source>Stac&amp;ked Bars</source>
        <translation>Barras a&amp;piladas</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>P&amp;untos</translation>
    </message>
    <message>
        <source>&amp;Ranges</source>
        <translation>Ran&amp;gos</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Línea de &amp;tiempo</translation>
    </message>
    <message>
        <source>Slop&amp;e</source>
        <translation>Pen&amp;diente</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>Forget the Cho&amp;ice</source>
        <translation>Desec&amp;har la elección</translation>
    </message>
    <message>
        <source>N&amp;ote on the Point…</source>
        <translation>Nota so&amp;bre el punto…</translation>
    </message>
    <message>
        <source>&amp;List of Charts</source>
        <translation>Gráficos del pro&amp;yecto</translation>
    </message>
    <message>
        <source>Ne&amp;xt Chart</source>
        <translation>Pró&amp;ximo gráfico</translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <translation>&amp;Copiar gráfico</translation>
    </message>
    <message>
        <source>&amp;Print Chart…</source>
        <translation>Im&amp;primir gráfico…</translation>
    </message>
    <message>
        <source>&amp;Show All</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Logarithmic &amp;Scale</source>
        <translation>Escala lo&amp;garítmica</translation>
    </message>
    <message>
        <source>&amp;Go by This Value…</source>
        <translation>Elegir este &amp;valor…</translation>
    </message>
    <message>
        <source>Pre&amp;vious Chart</source>
        <translation>Gráfico anteri&amp;or</translation>
    </message>
    <message>
        <source>Sho&amp;w as Table</source>
        <translation>Mostrar como ho&amp;ja de datos</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>M&amp;arcas</translation>
    </message>
    <message>
        <source>A&amp;dd Tag</source>
        <translation>A&amp;gregar etiqueta</translation>
    </message>
    <message>
        <source>All the &amp;Same</source>
        <translation>Todas las &amp;iguales</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>S&amp;ugerir</translation>
    </message>
    <message>
        <source>&amp;Edges of the Mark</source>
        <translation>&amp;Bordes de la marca</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>Cop&amp;iar con cita</translation>
    </message>
    <message>
        <source>Concordance of the Se&amp;lection</source>
        <translation>Concordancia de &amp;la selección</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Serif Typeface</source>
        <translation>&amp;Tipo de letra con serifa</translation>
    </message>
    <message>
        <source>&amp;Wider Column</source>
        <translation>&amp;Columna más ancha</translation>
    </message>
    <message>
        <source>&amp;Narrower Column</source>
        <translation>Columna &amp;más angosta</translation>
    </message>
    <message>
        <source>&amp;More Room between Lines</source>
        <translation>Más &amp;espacio entre líneas</translation>
    </message>
    <message>
        <source>&amp;Less Room between Lines</source>
        <translation>Menos espacio entre &amp;líneas</translation>
    </message>
    <message>
        <source>&amp;Paragraph Numbers</source>
        <translation>&amp;Números de párrafo</translation>
    </message>
    <message>
        <source>&amp;Fold Boilerplate</source>
        <translation>&amp;Plegar el texto repetido</translation>
    </message>
    <message>
        <source>&amp;Usual Text</source>
        <translation>Texto &amp;habitual</translation>
    </message>
    <message>
        <source>&amp;Entities with a Background</source>
        <translation>&amp;Entidades con fondo</translation>
    </message>
    <message>
        <source>&amp;Figures with a Background</source>
        <translation>&amp;Cifras con fondo</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>What Is &amp;Known of the Mark</source>
        <translation>Qué se sabe de la &amp;marca</translation>
    </message>
    <message>
        <source>&amp;Tag with Type…</source>
        <translation>&amp;Etiquetar con tipo…</translation>
    </message>
    <message>
        <source>Repeat &amp;Last Tag</source>
        <translation>Repetir &amp;la última etiqueta</translation>
    </message>
    <message>
        <source>Lin&amp;k to an Entity…</source>
        <translation>&amp;Vincular a una entidad…</translation>
    </message>
    <message>
        <source>&amp;Other Mark Here</source>
        <translation>&amp;Otra marca aquí</translation>
    </message>
    <message>
        <source>Concordance of the Entity</source>
        <translation>Concordancia de la entidad</translation>
    </message>
    <message>
        <source>Entity T&amp;ypes…</source>
        <translation>&amp;Tipos de entidad…</translation>
    </message>
    <message>
        <source>&amp;Accept in This Article</source>
        <translation>&amp;Aceptar en este artículo</translation>
    </message>
    <message>
        <source>&amp;Reject in This Article</source>
        <translation>&amp;Rechazar en este artículo</translation>
    </message>
    <message>
        <source>&amp;Tag Every Occurrence…</source>
        <translation>&amp;Etiquetar todas las apariciones…</translation>
    </message>
    <message>
        <source>Re&amp;move Every One…</source>
        <translation>&amp;Quitar todas…</translation>
    </message>
    <message>
        <source>A&amp;ccept Every One…</source>
        <translation>Aceptar &amp;todas…</translation>
    </message>
    <message>
        <source>Re&amp;ject Every One…</source>
        <translation>Re&amp;chazar todas…</translation>
    </message>
    <message>
        <source>&amp;Never Again in This Article</source>
        <translation>&amp;Nunca más en este artículo</translation>
    </message>
    <message>
        <source>Never Again in the &amp;Project</source>
        <translation>Nunca &amp;más en el proyecto</translation>
    </message>
    <message>
        <source>By &amp;Rules and Lists in This Article</source>
        <translation>&amp;Por reglas y listas en este artículo</translation>
    </message>
    <message>
        <source>By Rules and &amp;Lists in the Project</source>
        <translation>Por &amp;reglas y listas en el proyecto</translation>
    </message>
    <message>
        <source>From &amp;My Marks in This Article</source>
        <translation>&amp;A partir de mis marcas en este artículo</translation>
    </message>
    <message>
        <source>From My Marks in the &amp;Project</source>
        <translation>A partir &amp;de mis marcas en el proyecto</translation>
    </message>
    <message>
        <source>Start One Character &amp;Earlier</source>
        <translation>&amp;Empezar un carácter antes</translation>
    </message>
    <message>
        <source>End One Character &amp;Later</source>
        <translation>&amp;Terminar un carácter después</translation>
    </message>
    <message>
        <source>Start One &amp;Character Later</source>
        <translation>Empezar &amp;un carácter después</translation>
    </message>
    <message>
        <source>En&amp;d One Character Earlier</source>
        <translation>Terminar un &amp;carácter antes</translation>
    </message>
    <message>
        <source>&amp;Start One Word Earlier</source>
        <translation>Empezar una &amp;palabra antes</translation>
    </message>
    <message>
        <source>E&amp;nd One Word Later</source>
        <translation>Terminar una palabra &amp;después</translation>
    </message>
    <message>
        <source>Start One &amp;Word Later</source>
        <translation>E&amp;mpezar una palabra después</translation>
    </message>
    <message>
        <source>End One Word Ea&amp;rlier</source>
        <translation>Terminar una palabra &amp;antes</translation>
    </message>
    <message>
        <source>S&amp;plit at the Caret</source>
        <translation>D&amp;ividir en el cursor</translation>
    </message>
    <message>
        <source>&amp;Add the Selection to the Mark</source>
        <translation>Agregar &amp;la selección a la marca</translation>
    </message>
    <message>
        <source>E&amp;xtend Selections to Whole Words</source>
        <translation>Extender las &amp;selecciones a palabras completas</translation>
    </message>
    <message>
        <source>Entity &amp;Page</source>
        <translation>&amp;Página de la entidad</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>&amp;Fusionar en…</translation>
    </message>
    <message>
        <source>Merge Selec&amp;ted</source>
        <translation>Fusionar &amp;las seleccionadas</translation>
    </message>
    <message>
        <source>Pre&amp;view a Merge…</source>
        <translation>&amp;Vista previa de una fusión…</translation>
    </message>
    <message>
        <source>&amp;Split Off…</source>
        <translation>&amp;Separar…</translation>
    </message>
    <message>
        <source>Move Menti&amp;ons to…</source>
        <translation>&amp;Mover menciones a…</translation>
    </message>
    <message>
        <source>Names Something &amp;Else (Metonym)</source>
        <translation>&amp;Nombra otra cosa (metonimia)</translation>
    </message>
    <message>
        <source>&amp;Rename Entity…</source>
        <translation>&amp;Cambiar el nombre de la entidad…</translation>
    </message>
    <message>
        <source>Add &amp;Alias…</source>
        <translation>&amp;Agregar alias…</translation>
    </message>
    <message>
        <source>Edit &amp;Note on Entity…</source>
        <translation>&amp;Editar la nota sobre la entidad…</translation>
    </message>
    <message>
        <source>E&amp;xternal Ids…</source>
        <translation>&amp;Identificadores externos…</translation>
    </message>
    <message>
        <source>Copy &amp;Link of Entity</source>
        <translation>Copiar el enlace &amp;de la entidad</translation>
    </message>
    <message>
        <source>Relate Ent&amp;ities…</source>
        <translation>&amp;Relacionar entidades…</translation>
    </message>
    <message>
        <source>&amp;Chart Its Mentions</source>
        <translation>&amp;Graficar sus menciones</translation>
    </message>
    <message>
        <source>Proposed Mer&amp;ges</source>
        <translation>F&amp;usiones propuestas</translation>
    </message>
    <message>
        <source>&amp;Note Here</source>
        <translation>&amp;Nota aquí</translation>
    </message>
    <message>
        <source>&amp;Quotation with Speaker</source>
        <translation>&amp;Cita con hablante</translation>
    </message>
    <message>
        <source>Set or Remove a &amp;Bookmark</source>
        <translation>&amp;Poner o quitar un marcador</translation>
    </message>
    <message>
        <source>Note on the &amp;Article</source>
        <translation>Nota &amp;sobre el artículo</translation>
    </message>
    <message>
        <source>Note on the &amp;Figure</source>
        <translation>Nota sobre &amp;la cifra</translation>
    </message>
    <message>
        <source>Note on the &amp;Entity</source>
        <translation>Nota sobre la &amp;entidad</translation>
    </message>
    <message>
        <source>Note on the &amp;Chart</source>
        <translation>Nota sobre el &amp;gráfico</translation>
    </message>
    <message>
        <source>Note on the &amp;Project</source>
        <translation>N&amp;ota sobre el proyecto</translation>
    </message>
    <message>
        <source>&amp;Link the Note to an Article…</source>
        <translation>&amp;Vincular la nota a un artículo…</translation>
    </message>
    <message>
        <source>Find in N&amp;otes</source>
        <translation>&amp;Buscar en las notas</translation>
    </message>
    <message>
        <source>&amp;Go to Bookmark…</source>
        <translation>&amp;Ir a un marcador…</translation>
    </message>
    <message>
        <source>Also as %1</source>
        <translation>También como %1</translation>
    </message>
    <message>
        <source>&amp;In the Table</source>
        <translation>En la &amp;tabla</translation>
    </message>
    <message>
        <source>In the List</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Pan&amp;el anterior</translation>
    </message>
    <message>
        <source>Next Ta&amp;b of the Pane</source>
        <translation>Pestaña s&amp;iguiente del panel</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab of the Pane</source>
        <translation>Pestaña anteri&amp;or del panel</translation>
    </message>
    <message>
        <source>Lists o&amp;f Names…</source>
        <translation>Listas de &amp;nombres…</translation>
    </message>
    <message>
        <source>Never Suggested Again…</source>
        <translation>Lo que no se vuelve a sugerir…</translation>
    </message>
    <message>
        <source>Tag &amp;Lines of the Concordance…</source>
        <translation>Etiquetar &amp;líneas de la concordancia…</translation>
    </message>
    <message>
        <source>&amp;Import a List of Names…</source>
        <translation>&amp;Importar una lista de nombres…</translation>
    </message>
    <message>
        <source>Merge the Proposed Pair</source>
        <translation>Fusionar el par propuesto</translation>
    </message>
    <message>
        <source>&amp;Keep the Proposed Pair Apart</source>
        <translation>Man&amp;tener separado el par propuesto</translation>
    </message>
    <message>
        <source>Re&amp;move the Selected Notes</source>
        <translation>&amp;Quitar las notas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Confirm the Selected Rows</source>
        <translation>&amp;Confirmar las filas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Reject the Selected Rows</source>
        <translation>&amp;Rechazar las filas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Edit the Cell</source>
        <translation>&amp;Editar la celda</translation>
    </message>
    <message>
        <source>Re&amp;name the Selected Chart</source>
        <translation>&amp;Cambiar el nombre del gráfico seleccionado</translation>
    </message>
    <message>
        <source>&amp;Remove the Selected Charts</source>
        <translation>&amp;Quitar los gráficos seleccionados</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>I&amp;mport Articles…</source>
        <translation>I&amp;mportar artículos…</translation>
    </message>
    <message>
        <source>Contin&amp;ue Stopped Import</source>
        <translation>Continuar &amp;la importación detenida</translation>
    </message>
    <message>
        <source>Watched Folders…</source>
        <translation>Carpetas vigiladas…</translation>
    </message>
    <message>
        <source>Paste as Article</source>
        <translation>Pegar como artículo</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Original of the Article</source>
        <translation>Original del artículo</translation>
    </message>
    <message>
        <source>&amp;Edit Fields of the Articles…</source>
        <translation>&amp;Editar campos de los artículos…</translation>
    </message>
    <message>
        <source>&amp;Revisions of the Source…</source>
        <translation>&amp;Revisiones de la fuente…</translation>
    </message>
    <message>
        <source>This Be&amp;longs to the Article</source>
        <translation>Esto &amp;pertenece al artículo</translation>
    </message>
    <message>
        <source>No&amp;t Part of the Article</source>
        <translation>N&amp;o es parte del artículo</translation>
    </message>
    <message>
        <source>Save Original…</source>
        <translation>Guardar original…</translation>
    </message>
    <message>
        <source>Open Original Outside…</source>
        <translation>Abrir original en otro programa…</translation>
    </message>
    <message>
        <source>&amp;Copies of the Article</source>
        <translation>&amp;Copias del artículo</translation>
    </message>
    <message>
        <source>&amp;Hide Copies</source>
        <translation>&amp;Ocultar copias</translation>
    </message>
    <message>
        <source>&amp;Open the Marked Copy</source>
        <translation>&amp;Abrir la copia señalada</translation>
    </message>
    <message>
        <source>Make It the &amp;Lead</source>
        <translation>&amp;Hacerla principal</translation>
    </message>
    <message>
        <source>It Is &amp;No Copy</source>
        <translation>&amp;No es una copia</translation>
    </message>
    <message>
        <source>Count It &amp;Again as Found</source>
        <translation>&amp;Volver a contarla como se halló</translation>
    </message>
    <message>
        <source>&amp;Selected Articles Are Copies</source>
        <translation>&amp;Los artículos seleccionados son copias</translation>
    </message>
    <message>
        <source>Com&amp;pare the Texts</source>
        <translation>Comparar los &amp;textos</translation>
    </message>
    <message>
        <source>&amp;Find Copies in the Project</source>
        <translation>&amp;Buscar copias en el proyecto</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Build a Search…</source>
        <translation>Componer una búsqueda…</translation>
    </message>
    <message>
        <source>Recent Searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Facets of What Is Found</source>
        <translation>Facetas de lo encontrado</translation>
    </message>
    <message>
        <source>&amp;Folders and Saved Searches</source>
        <translation>&amp;Carpetas y búsquedas guardadas</translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation>&amp;Nueva carpeta…</translation>
    </message>
    <message>
        <source>&amp;Save the Search…</source>
        <translation>&amp;Guardar la búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Put into a Folder…</source>
        <translation>&amp;Poner en una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Take out of the Folder</source>
        <translation>&amp;Sacar de la carpeta</translation>
    </message>
    <message>
        <source>&amp;Rename the Marked Folder</source>
        <translation>Cambiar &amp;el nombre de la carpeta seleccionada</translation>
    </message>
    <message>
        <source>Re&amp;move the Marked Folders</source>
        <translation>&amp;Quitar las carpetas seleccionadas</translation>
    </message>
    <message>
        <source>More Like This…</source>
        <translation>Más como este…</translation>
    </message>
    <message>
        <source>Add a Tag…</source>
        <translation>Agregar una etiqueta…</translation>
    </message>
    <message>
        <source>Take a Tag Away…</source>
        <translation>Quitar una etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Search Language</source>
        <translation>&amp;Lenguaje de búsqueda</translation>
    </message>
    <message>
        <source>Compare and Restore…</source>
        <translation>Comparar y restaurar…</translation>
    </message>
    <message>
        <source>Export History…</source>
        <translation>Exportar el historial…</translation>
    </message>
    <message>
        <source>Compact History…</source>
        <translation>Compactar el historial…</translation>
    </message>
    <message>
        <source>Merge Another Project…</source>
        <translation>Fusionar otro proyecto…</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>History of the Article</source>
        <translation>Historial del artículo</translation>
    </message>
    <message>
        <source>History of the Mark</source>
        <translation>Historial de la marca</translation>
    </message>
    <message>
        <source>History of the Entity</source>
        <translation>Historial de la entidad</translation>
    </message>
    <message>
        <source>History of the Figure</source>
        <translation>Historial de la cifra</translation>
    </message>
    <message>
        <source>History of the Chart</source>
        <translation>Historial del gráfico</translation>
    </message>
</context>
<context>
    <name>ArchiveReading</name>
    <message>
        <source>This is a spreadsheet, a presentation or a program, which Quipu does not read</source>
        <translation>Es una hoja de cálculo, una presentación o un programa, que Quipu no lee</translation>
    </message>
    <message>
        <source>Save it as PDF or as text and import that.</source>
        <translation>Guárdelo como PDF o como texto e importe ese archivo.</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>El archivo comprimido está dañado</translation>
    </message>
    <message>
        <source>What comes before the damage has been read; get a fresh copy for the rest.</source>
        <translation>Se leyó lo que precede al daño; consiga otra copia para el resto.</translation>
    </message>
    <message>
        <source>The archive holds more than %L1 files</source>
        <translation>El archivo comprimido contiene más de %L1 archivos</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folders one by one.</source>
        <translation>Descomprímalo usted e importe las carpetas una por una.</translation>
    </message>
    <message>
        <source>The archive unpacks to far more than it should: it looks like a trap</source>
        <translation>Al descomprimirse, el archivo ocupa mucho más de lo debido: parece una trampa</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and import the files.</source>
        <translation>Si confía en él, descomprímalo usted e importe los archivos.</translation>
    </message>
    <message>
        <source>Look at the archive before you trust it; import the file by itself.</source>
        <translation>Examine el archivo comprimido antes de confiar en él; importe el archivo por separado.</translation>
    </message>
    <message>
        <source>It is protected by a password</source>
        <translation>Está protegido con una contraseña</translation>
    </message>
    <message>
        <source>Unpack the archive with its password first.</source>
        <translation>Descomprima primero el archivo con su contraseña.</translation>
    </message>
    <message>
        <source>It cannot be unpacked</source>
        <translation>No se puede descomprimir</translation>
    </message>
    <message>
        <source>Get a fresh copy of the archive.</source>
        <translation>Consiga otra copia del archivo comprimido.</translation>
    </message>
    <message>
        <source>It is a link, not a document</source>
        <translation>Es un enlace, no un documento</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a document</source>
        <translation>Es un dispositivo o una tubería, no un documento</translation>
    </message>
    <message>
        <source>Its name is far too long</source>
        <translation>Su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>Its name leads out of the archive</source>
        <translation>Su nombre conduce fuera del archivo comprimido</translation>
    </message>
</context>
<context>
    <name>ArticleRecord</name>
    <message>
        <source>Give it a text, or leave it out: the other rows have been read.</source>
        <translation>Dele un texto u omítala: las demás filas se han leído.</translation>
    </message>
    <message>
        <source>The row in line %1 has no text</source>
        <translation>La fila de la línea %1 no tiene texto</translation>
    </message>
    <message>
        <source>The row has no text</source>
        <translation>La fila no tiene texto</translation>
    </message>
</context>
<context>
    <name>ArticleSort</name>
    <message>
        <source>newest first</source>
        <translation>más recientes primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>más antiguos primero</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>más pertinentes primero</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>por título</translation>
    </message>
    <message>
        <source>by outlet</source>
        <translation>por medio</translation>
    </message>
    <message>
        <source>most figures first</source>
        <translation>con más cifras primero</translation>
    </message>
    <message>
        <source>most marks first</source>
        <translation>con más marcas primero</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>más largos primero</translation>
    </message>
    <message>
        <source>last read first</source>
        <translation>últimos leídos primero</translation>
    </message>
</context>
<context>
    <name>ChartDialog</name>
    <message>
        <source>What makes the chart</source>
        <translation>Qué forma el gráfico</translation>
    </message>
    <message>
        <source>What is not drawn as it was asked for</source>
        <translation>Qué no se dibuja como se pidió</translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Avance de la vista previa</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Detene&amp;r</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>O&amp;utlet</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Dirección &amp;web</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lugar de la noticia</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no such entity type</source>
        <translation>Ese tipo de entidad no existe</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Elija uno de estos: %1</translation>
    </message>
    <message>
        <source>This is no stretch of the article&apos;s text</source>
        <translation>No es un fragmento del texto del artículo</translation>
    </message>
    <message>
        <source>Give two offsets from 0 to %1, the first smaller</source>
        <translation>Indique dos posiciones de 0 a %1, la primera menor</translation>
    </message>
    <message>
        <source>marks a stretch of an article by hand; one step that undo takes back</source>
        <translation>marca a mano un fragmento de un artículo; es un solo paso, que undo deshace</translation>
    </message>
    <message>
        <source>START and END are code points of the article&apos;s text, from 0, the end not included. TYPE is PERSON,
ORGANIZATION, PLACE ...</source>
        <translation>START y END son puntos de código del texto del artículo, desde 0 y sin incluir el final. TYPE es PERSON,
ORGANIZATION, PLACE ...</translation>
    </message>
    <message>
        <source>whom or what it names</source>
        <translation>a quién o qué nombra</translation>
    </message>
    <message>
        <source>a note on it</source>
        <translation>una nota al respecto</translation>
    </message>
    <message>
        <source>“quipu %1 --help” shows how it is used</source>
        <translation>“quipu %1 --help” muestra cómo se usa</translation>
    </message>
    <message>
        <source>Too little is given</source>
        <translation>Faltan argumentos</translation>
    </message>
    <message>
        <source>Too much is given</source>
        <translation>Sobran argumentos</translation>
    </message>
    <message>
        <source>There is no such option</source>
        <translation>Esa opción no existe</translation>
    </message>
    <message>
        <source>This option takes no value</source>
        <translation>Esta opción no lleva valor</translation>
    </message>
    <message>
        <source>This option needs a value</source>
        <translation>Esta opción necesita un valor</translation>
    </message>
    <message>
        <source>how to write the data; a table on a terminal and JSON elsewhere unless said</source>
        <translation>cómo escribir los datos; si no se indica, una tabla en la terminal y JSON en otro destino</translation>
    </message>
    <message>
        <source>write nothing to standard error but errors</source>
        <translation>escribir solo los errores en la salida de error</translation>
    </message>
    <message>
        <source>do not show how far the work is</source>
        <translation>no mostrar el avance del trabajo</translation>
    </message>
    <message>
        <source>show this</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>This option cannot be so</source>
        <translation>Esta opción no admite ese valor</translation>
    </message>
    <message>
        <source>Give a whole number, at least %1</source>
        <translation>Indique un número entero, %1 como mínimo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lugar de la noticia</translation>
    </message>
    <message>
        <source>prints one article whole; ARTICLE is its number or its file name</source>
        <translation>muestra un artículo completo; ARTICLE es su número o su nombre de archivo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>lists the project&apos;s articles, or those that a search finds</source>
        <translation>enumera los artículos del proyecto, o los que halla una búsqueda</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>cuántos como máximo</translation>
    </message>
    <message>
        <source>leave out so many at the beginning</source>
        <translation>cuántos omitir al comienzo</translation>
    </message>
    <message>
        <source>newest (as it is unless said), oldest, relevance, title, outlet, figures, mentions or words</source>
        <translation>newest (si no se indica otro), oldest, relevance, title, outlet, figures, mentions o words</translation>
    </message>
    <message>
        <source>Choose light, dark or print</source>
        <translation>Elija light, dark o print</translation>
    </message>
    <message>
        <source>Write it as 160x100mm or 1600x1000px</source>
        <translation>Escríbalo como 160x100mm o 1600x1000px</translation>
    </message>
    <message>
        <source>The chart needs a file to go to</source>
        <translation>Falta el archivo de destino del gráfico</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>where to; its ending says the format</source>
        <translation>archivo de destino; su extensión indica el formato</translation>
    </message>
    <message>
        <source>160x100mm (as it is unless said) or 1600x1000px</source>
        <translation>160x100mm (si no se indica otro) o 1600x1000px</translation>
    </message>
    <message>
        <source>dots to the inch: 300 unless said</source>
        <translation>puntos por pulgada: 300 si no se indica otro valor</translation>
    </message>
    <message>
        <source>light, dark or print (as it is unless said)</source>
        <translation>light, dark o print (si no se indica otro)</translation>
    </message>
    <message>
        <source>instead of one made from the series</source>
        <translation>en lugar del que se forma con las series</translation>
    </message>
    <message>
        <source>Choose table, json, csv or tsv</source>
        <translation>Elija table, json, csv o tsv</translation>
    </message>
    <message>
        <source>There is no such command or file</source>
        <translation>Ese comando o archivo no existe</translation>
    </message>
    <message>
        <source>“quipu --help” lists the commands</source>
        <translation>“quipu --help” enumera los comandos</translation>
    </message>
    <message>
        <source>The output could not be written</source>
        <translation>No se pudo escribir la salida</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>Make room on the disk, or write somewhere else</source>
        <translation>Libere espacio en el disco o escriba en otro lugar</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamada</translation>
    </message>
    <message>
        <source>lists whom and what the mentions name</source>
        <translation>enumera a quién y qué nombran las menciones</translation>
    </message>
    <message>
        <source>of this type only, such as PERSON</source>
        <translation>solo de este tipo, como PERSON</translation>
    </message>
    <message>
        <source>The export cannot be written</source>
        <translation>No se puede escribir la exportación</translation>
    </message>
    <message>
        <source>“quipu formats” lists the formats</source>
        <translation>“quipu formats” enumera los formatos</translation>
    </message>
    <message>
        <source>Left out, because the format cannot carry it: %1</source>
        <translation>Omitido, porque el formato no lo admite: %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Cannot carry</source>
        <translation>No admite</translation>
    </message>
    <message>
        <source>writes the project in a format that other programs read</source>
        <translation>escribe el proyecto en un formato que leen otros programas</translation>
    </message>
    <message>
        <source>one of those that “quipu formats” lists</source>
        <translation>uno de los que enumera “quipu formats”</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>writes what Quipu finds in texts, one JSON line each; needs no project</source>
        <translation>escribe lo que Quipu halla en los textos, una línea JSON por texto; no necesita proyecto</translation>
    </message>
    <message>
        <source>Without a file, or with -, it reads standard input. Offsets are code points of the given text.</source>
        <translation>Sin archivo, o con -, lee la entrada estándar. Las posiciones son puntos de código del texto dado.</translation>
    </message>
    <message>
        <source>the input is JSON lines: {&quot;id&quot;,&quot;text&quot;,&quot;language&quot;,&quot;published&quot;,&quot;outlet&quot;}</source>
        <translation>la entrada son líneas JSON: {&quot;id&quot;,&quot;text&quot;,&quot;language&quot;,&quot;published&quot;,&quot;outlet&quot;}</translation>
    </message>
    <message>
        <source>the texts&apos; language, such as es, instead of a guess</source>
        <translation>el idioma de los textos, como es, en lugar de adivinarlo</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>The input cannot be read</source>
        <translation>No se puede leer la entrada</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>This line is not a JSON object with a text</source>
        <translation>Esta línea no es un objeto JSON con un texto</translation>
    </message>
    <message>
        <source>Write {&quot;id&quot;: ..., &quot;text&quot;: &quot;...&quot;} on one line</source>
        <translation>Escriba {&quot;id&quot;: ..., &quot;text&quot;: &quot;...&quot;} en una sola línea</translation>
    </message>
    <message>
        <source>This is no figure&apos;s number</source>
        <translation>Ese no es el número de una cifra</translation>
    </message>
    <message>
        <source>A figure can be confirmed, rejected or set</source>
        <translation>Las acciones posibles con una cifra son confirm, reject y set</translation>
    </message>
    <message>
        <source>The project has no such figure</source>
        <translation>El proyecto no tiene esa cifra</translation>
    </message>
    <message>
        <source>“quipu figures PROJECT” lists them with their numbers</source>
        <translation>“quipu figures PROJECT” las enumera con sus números</translation>
    </message>
    <message>
        <source>confirms, rejects or corrects a figure; one step that undo takes back</source>
        <translation>confirma, rechaza o corrige una cifra; es un solo paso, que undo deshace</translation>
    </message>
    <message>
        <source>Keys: %1.
An empty value takes away what was there. Several countries are written country=Bolivia,Peru.</source>
        <translation>Claves: %1.
Un valor vacío quita lo que había. Varios países se escriben country=Bolivia,Peru.</translation>
    </message>
    <message>
        <source>Choose suggested, confirmed or rejected</source>
        <translation>Elija suggested, confirmed o rejected</translation>
    </message>
    <message>
        <source>lists the numbers that the texts state, each with its sentence</source>
        <translation>enumera las cifras que dan los textos, cada una con su frase</translation>
    </message>
    <message>
        <source>of this article only</source>
        <translation>solo de este artículo</translation>
    </message>
    <message>
        <source>of this measure only</source>
        <translation>solo de esta medida</translation>
    </message>
    <message>
        <source>suggested, confirmed or rejected ones only</source>
        <translation>solo las de este estado: suggested, confirmed o rejected</translation>
    </message>
    <message>
        <source>the history of changes</source>
        <translation>el historial de cambios</translation>
    </message>
    <message>
        <source>the notes on entities</source>
        <translation>las notas sobre entidades</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>lists the formats that export writes, and what each cannot carry</source>
        <translation>enumera los formatos que escribe export, y lo que cada uno no admite</translation>
    </message>
    <message>
        <source>the window&apos;s colours</source>
        <translation>los colores de la ventana</translation>
    </message>
    <message>
        <source>the language of the program, such as es; before a command too</source>
        <translation>el idioma del programa, como es; también antes de un comando</translation>
    </message>
    <message>
        <source>keep settings and session in this folder</source>
        <translation>guardar los ajustes y la sesión en esta carpeta</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>show this; behind a command, that command&apos;s help</source>
        <translation>mostrar esta ayuda; tras un comando, la ayuda de ese comando</translation>
    </message>
    <message>
        <source>Usage: quipu [PROJECT.quipu] [FILE...]
       quipu COMMAND ...

Quipu is a research workbench: every number one click from its sentence. Without a command it opens its window.

Commands
</source>
        <translation>Uso: quipu [PROJECT.quipu] [FILE...]
     quipu COMMAND ...

Quipu es una mesa de trabajo para investigar: cada cifra a un clic de su frase. Sin un comando abre su ventana.

Comandos
</translation>
    </message>
    <message>
        <source>Options
</source>
        <translation>Opciones
</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done in part; 2 wrong usage or nothing could be done; 3 the project is damaged, newer than
this program or locked by another one; 130 cancelled.
</source>
        <translation>Códigos de salida: 0 hecho; 1 hecho en parte; 2 uso incorrecto o nada se pudo hacer; 3 el proyecto está dañado, es de una
versión más nueva o está bloqueado por otro programa; 130 cancelado.
</translation>
    </message>
    <message>
        <source>Usage: quipu %1 %2</source>
        <translation>Uso: quipu %1 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Del n.º</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>lists all that was done to the project, newest first</source>
        <translation>enumera todo lo que se hizo en el proyecto, de lo más reciente a lo más antiguo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Igual a</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>La importación se detuvo</translation>
    </message>
    <message>
        <source>What had arrived is in the project; import again for the rest</source>
        <translation>Lo que llegó está en el proyecto; importe de nuevo para traer el resto</translation>
    </message>
    <message>
        <source>takes files and folders into a project, which is made if it is not there</source>
        <translation>importa archivos y carpetas a un proyecto, que se crea si no existe</translation>
    </message>
    <message>
        <source>read so many files at a time</source>
        <translation>cuántos archivos leer a la vez</translation>
    </message>
    <message>
        <source>look for no mentions and no figures</source>
        <translation>no buscar menciones ni cifras</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Choose suggested, accepted or rejected</source>
        <translation>Elija suggested, accepted o rejected</translation>
    </message>
    <message>
        <source>lists the people, places, organisations ... marked in the texts</source>
        <translation>enumera las personas, los lugares, las organizaciones... marcados en los textos</translation>
    </message>
    <message>
        <source>suggested, accepted or rejected ones only</source>
        <translation>solo las de este estado: suggested, accepted o rejected</translation>
    </message>
    <message>
        <source>No series is called so</source>
        <translation>Ninguna serie se llama así</translation>
    </message>
    <message>
        <source>“quipu series PROJECT --list” names all that have data</source>
        <translation>“quipu series PROJECT --list” nombra todas las que tienen datos</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>shows what the importer makes of documents; needs no project</source>
        <translation>muestra cómo se leerían los documentos al importarlos; no necesita proyecto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>builds chart series from the figures; every point carries its figure and sentence</source>
        <translation>forma series para gráficos con las cifras; cada punto lleva su cifra y su frase</translation>
    </message>
    <message>
        <source>of this place only, such as Peru</source>
        <translation>solo de este lugar, como Peru</translation>
    </message>
    <message>
        <source>only name the series, without their points</source>
        <translation>solo nombrar las series, sin sus puntos</translation>
    </message>
    <message>
        <source>This is no number of steps</source>
        <translation>Ese no es un número de pasos</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>“quipu history” lists what was done</source>
        <translation>“quipu history” enumera lo que se hizo</translation>
    </message>
    <message numerus="yes">
        <source>The history ended after %n step(s).</source>
        <translation>
            <numerusform>El historial terminó tras %n paso.</numerusform>
            <numerusform>El historial terminó tras %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>takes back the last change, or the last N, whoever made them</source>
        <translation>deshace el último cambio, o los últimos N, sin importar quién los hizo</translation>
    </message>
    <message>
        <source>makes the last change that was undone again, or the last N</source>
        <translation>rehace el último cambio deshecho, o los últimos N</translation>
    </message>
    <message>
        <source>Work on with a copy made while it was sound</source>
        <translation>Siga trabajando con una copia hecha cuando estaba íntegro</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Íntegro</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>checks the whole project: the file, its tables, and every mark against its text</source>
        <translation>comprueba todo el proyecto: el archivo, sus tablas y cada marca frente a su texto</translation>
    </message>
    <message>
        <source>A benchmark&apos;s name is missing</source>
        <translation>Falta el nombre de una prueba de rendimiento</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>Esa prueba de rendimiento no existe</translation>
    </message>
    <message>
        <source>quipu bench --list names those that there are</source>
        <translation>quipu bench --list nombra las que hay</translation>
    </message>
    <message>
        <source>runs a built-in benchmark: what Quipu does beside a yardstick, one JSON line each</source>
        <translation>ejecuta una prueba de rendimiento incorporada: lo que hace Quipu junto a una referencia, una línea JSON por cada resultado</translation>
    </message>
    <message>
        <source>Each is measured in one run on one core, on generated texts that are the same everywhere.</source>
        <translation>Cada una se mide en una ejecución y un núcleo, con textos generados que son los mismos en todas partes.</translation>
    </message>
    <message>
        <source>names the benchmarks</source>
        <translation>nombra las pruebas de rendimiento</translation>
    </message>
    <message>
        <source>how many articles to generate (400)</source>
        <translation>cuántos artículos generar (400)</translation>
    </message>
    <message>
        <source>how often to measure; the median counts (7)</source>
        <translation>cuántas veces medir; cuenta la mediana (7)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>A check can be settled with a reason, or reopened</source>
        <translation>Las acciones posibles con una comprobación son settle, con una razón, y reopen</translation>
    </message>
    <message>
        <source>The check is not settled</source>
        <translation>La comprobación no está resuelta</translation>
    </message>
    <message>
        <source>Only a settled check can be reopened</source>
        <translation>Solo se puede reabrir una comprobación resuelta</translation>
    </message>
    <message>
        <source>lists what figures say about one another: arithmetic, contradictions, repetitions</source>
        <translation>enumera lo que unas cifras dicen de otras: aritmética, contradicciones, repeticiones</translation>
    </message>
    <message>
        <source>of this kind only</source>
        <translation>solo de este tipo</translation>
    </message>
    <message>
        <source>only those that fail and are not settled</source>
        <translation>solo las que no cuadran y no están resueltas</translation>
    </message>
    <message>
        <source>settles a check with a reason, or reopens it; one step that undo takes back</source>
        <translation>resuelve una comprobación con una razón, o la reabre; es un solo paso, que undo deshace</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>These two exclude each other</source>
        <translation>Estas dos opciones se excluyen</translation>
    </message>
    <message>
        <source>lists, writes or replaces the measures and units that a project reads texts by</source>
        <translation>enumera, escribe o sustituye las medidas y unidades con que un proyecto lee los textos</translation>
    </message>
    <message>
        <source>Figures that are there stay as they are until “quipu reextract PROJECT”.</source>
        <translation>Las cifras que ya están no cambian hasta “quipu reextract PROJECT”.</translation>
    </message>
    <message>
        <source>write the codebook as JSON</source>
        <translation>escribir el libro de códigos como JSON</translation>
    </message>
    <message>
        <source>take the measures or units of this file instead</source>
        <translation>tomar en su lugar las medidas o unidades de este archivo</translation>
    </message>
    <message>
        <source>go back to the codebook that comes with Quipu</source>
        <translation>volver al libro de códigos que trae Quipu</translation>
    </message>
    <message>
        <source>read by the measures and units of this file</source>
        <translation>leer con las medidas y unidades de este archivo</translation>
    </message>
    <message>
        <source>A field is set as KEY=VALUE</source>
        <translation>Un campo se indica como KEY=VALUE</translation>
    </message>
    <message>
        <source>Set both in one command if need be</source>
        <translation>Si hace falta, indique ambos en un solo comando</translation>
    </message>
    <message>
        <source>Write four digits</source>
        <translation>Escriba cuatro dígitos</translation>
    </message>
    <message>
        <source>of this place or country only</source>
        <translation>solo de este lugar o país</translation>
    </message>
    <message>
        <source>about this year only</source>
        <translation>solo sobre este año</translation>
    </message>
    <message>
        <source>that this source states, as the text names it</source>
        <translation>que da esta fuente, tal como la nombra el texto</translation>
    </message>
    <message>
        <source>those whose year is not known</source>
        <translation>aquellas cuyo año no se conoce</translation>
    </message>
    <message>
        <source>claims that one article alone makes</source>
        <translation>afirmaciones que hace un solo artículo</translation>
    </message>
    <message>
        <source>the articles&apos; texts</source>
        <translation>los textos de los artículos</translation>
    </message>
    <message>
        <source>the marks and entities</source>
        <translation>las marcas y entidades</translation>
    </message>
    <message>
        <source>CSV: one figure a line, with its evidence</source>
        <translation>CSV: una cifra por línea, con su evidencia</translation>
    </message>
    <message>
        <source>Excel workbook: one figure a row, with its evidence</source>
        <translation>Libro de Excel: una cifra por fila, con su evidencia</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Measure before</source>
        <translation>Medida antes</translation>
    </message>
    <message>
        <source>and after</source>
        <translation>y después</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Año antes</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed; %4 of the analyst&apos;s would be found otherwise and stay; %5 as they were</source>
        <translation>%1 agregadas, %2 cambiadas, %3 quitadas; %4 del analista se hallarían de otro modo y se conservan; %5 como estaban</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>finds the figures of a project&apos;s articles again and lists what differs</source>
        <translation>vuelve a buscar las cifras de los artículos de un proyecto y enumera lo que difiere</translation>
    </message>
    <message>
        <source>Uses the project&apos;s codebook. What the analyst has confirmed, edited, rejected or added stays as it is.</source>
        <translation>Usa el libro de códigos del proyecto. Lo que el analista confirmó, editó, rechazó o agregó queda como está.</translation>
    </message>
    <message>
        <source>only list what would change</source>
        <translation>solo enumerar lo que cambiaría</translation>
    </message>
    <message>
        <source>The chart needs a series</source>
        <translation>El gráfico necesita una serie</translation>
    </message>
    <message>
        <source>Choose among %1</source>
        <translation>Elegir entre %1</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>No se puede crear la carpeta</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>draws a chart to a .png, .svg or .pdf file, or writes its data</source>
        <translation>dibuja un gráfico en un archivo .png, .svg o .pdf, o escribe sus datos</translation>
    </message>
    <message>
        <source>SERIES is a name that “quipu series PROJECT --list” shows, or how several begin; “articles” and “mentions” count by year, with an entity&apos;s name behind a slash only those of it. Instead of SERIES, --saved and --all take the project&apos;s own charts. A .csv, .xlsx or .json file holds the points with their evidence, a .zip all of it with an annex that defends each number.</source>
        <translation>SERIES es un nombre de los que muestra “quipu series PROJECT --list”, o el comienzo de varios; “articles” y “mentions” cuentan por año y, con el nombre de una entidad tras una barra, solo los de ella. En lugar de SERIES, --saved y --all toman los gráficos del propio proyecto. Un archivo .csv, .xlsx o .json contiene los puntos con su evidencia; un .zip, todo ello con un anexo que sustenta cada número.</translation>
    </message>
    <message>
        <source>No entity is called so</source>
        <translation>Ninguna entidad se llama así</translation>
    </message>
    <message>
        <source>“quipu entities PROJECT” names all</source>
        <translation>“quipu entities PROJECT” las nombra todas</translation>
    </message>
    <message>
        <source>one of %1; line unless said</source>
        <translation>uno de estos: %1; line si no se indica otro</translation>
    </message>
    <message>
        <source>without a background</source>
        <translation>sin fondo</translation>
    </message>
    <message>
        <source>a line under the title</source>
        <translation>una línea debajo del título</translation>
    </message>
    <message>
        <source>leave out the line that names the sources</source>
        <translation>omitir la línea que nombra las fuentes</translation>
    </message>
    <message>
        <source>a logarithmic axis</source>
        <translation>un eje logarítmico</translation>
    </message>
    <message>
        <source>leave out figures that nobody has confirmed</source>
        <translation>omitir las cifras que nadie ha confirmado</translation>
    </message>
    <message>
        <source>in the units that the texts use</source>
        <translation>en las unidades que usan los textos</translation>
    </message>
    <message>
        <source>allow a second unit, with an axis of its own</source>
        <translation>admitir una segunda unidad, con su propio eje</translation>
    </message>
    <message>
        <source>a panel for each place or each measure</source>
        <translation>un panel por cada lugar o cada medida</translation>
    </message>
    <message>
        <source>count articles or mentions by outlet instead of by year</source>
        <translation>contar artículos o menciones por medio en lugar de por año</translation>
    </message>
    <message>
        <source>a chart that the project keeps, by its name or number</source>
        <translation>un gráfico que el proyecto guarda, por su nombre o número</translation>
    </message>
    <message>
        <source>all charts that the project keeps, a file each, into this folder</source>
        <translation>todos los gráficos que el proyecto guarda, un archivo por cada uno, en esta carpeta</translation>
    </message>
    <message>
        <source>with --all: the formats, such as png,svg,pdf; png unless said</source>
        <translation>con --all: los formatos, como png,svg,pdf; png si no se indica otro</translation>
    </message>
    <message>
        <source>write the points there too: .csv, .xlsx or .json</source>
        <translation>escribir también los puntos ahí: .csv, .xlsx o .json</translation>
    </message>
    <message>
        <source>Choose place or measure</source>
        <translation>Elegir place o measure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>lists the charts that the project keeps</source>
        <translation>enumera los gráficos que el proyecto guarda</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Según el texto</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Project: %1. Written by %2.</source>
        <translation>Proyecto: %1. Escrito por %2.</translation>
    </message>
    <message>
        <source>says where each number of an exported chart comes from</source>
        <translation>dice de dónde viene cada número de un gráfico exportado</translation>
    </message>
    <message>
        <source>FILE is a PNG, SVG, PDF, ZIP or JSON file that “quipu chart” or the window has written. No project is needed. What is printed is what the file says of itself: it bears no signature.</source>
        <translation>FILE es un archivo PNG, SVG, PDF, ZIP o JSON que escribió “quipu chart” o la ventana. No hace falta ningún proyecto. Se imprime lo que el archivo dice de sí mismo: no lleva firma.</translation>
    </message>
    <message>
        <source>how many figures to chart (1000000)</source>
        <translation>cuántas cifras graficar (1000000)</translation>
    </message>
    <message>
        <source>how many points a line has (100000)</source>
        <translation>cuántos puntos tiene una línea (100000)</translation>
    </message>
    <message>
        <source>how many characters an article to read has (500000)</source>
        <translation>cuántos caracteres tiene un artículo para leer (500000)</translation>
    </message>
    <message>
        <source>There is no such entity</source>
        <translation>Esa entidad no existe</translation>
    </message>
    <message>
        <source>quipu entities lists those there are</source>
        <translation>quipu entities lista las que hay</translation>
    </message>
    <message>
        <source>A concordance is of one thing</source>
        <translation>Una concordancia es de una sola cosa</translation>
    </message>
    <message>
        <source>Give words, or --type, or --entity</source>
        <translation>Dé palabras, o --type, o --entity</translation>
    </message>
    <message>
        <source>Give a whole number</source>
        <translation>Dé un número entero</translation>
    </message>
    <message>
        <source>Choose text, left, keyword or right</source>
        <translation>Elija text, left, keyword o right</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>lists every place of words, with what stands around it</source>
        <translation>lista cada lugar de unas palabras, con lo que hay a su alrededor</translation>
    </message>
    <message>
        <source>WORDS is a regular expression (RE2)</source>
        <translation>WORDS es una expresión regular (RE2)</translation>
    </message>
    <message>
        <source>of the mentions of this type, such as PERSON</source>
        <translation>de las menciones de este tipo, como PERSON</translation>
    </message>
    <message>
        <source>of the mentions of this entity</source>
        <translation>de las menciones de esta entidad</translation>
    </message>
    <message>
        <source>in this article only</source>
        <translation>solo en este artículo</translation>
    </message>
    <message>
        <source>capital letters and accents matter</source>
        <translation>distingue mayúsculas y acentos</translation>
    </message>
    <message>
        <source>also where the words are parts of others</source>
        <translation>también donde las palabras son parte de otras</translation>
    </message>
    <message>
        <source>text, left, keyword or right</source>
        <translation>text, left, keyword o right</translation>
    </message>
    <message>
        <source>so many lines at most</source>
        <translation>como máximo este número de líneas</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Se une a</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>which of them are probably the same, and why</source>
        <translation>cuáles de ellas son probablemente la misma, y por qué</translation>
    </message>
    <message>
        <source>Several entities have this name</source>
        <translation>Varias entidades tienen este nombre</translation>
    </message>
    <message>
        <source>Write the type before it, such as %1:%2</source>
        <translation>Escriba antes el tipo, como en %1:%2</translation>
    </message>
    <message>
        <source>It was not merged into this entity</source>
        <translation>No se fusionó en esta entidad</translation>
    </message>
    <message>
        <source>“quipu entities PROJECT” lists its aliases</source>
        <translation>“quipu entities PROJECT” lista sus alias</translation>
    </message>
    <message>
        <source>An entity can be merged, split, renamed, given an alias, a note or ids</source>
        <translation>Una entidad se puede fusionar, separar o renombrar, y puede recibir un alias, una nota o identificadores</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>merges, splits, renames or describes an entity; one step that undo takes back</source>
        <translation>fusiona, separa, renombra o describe una entidad; es un solo paso, que undo deshace</translation>
    </message>
    <message>
        <source>NAME merge INTO: its mentions count for INTO. NAME split MERGED: undoes that for one that was merged.
NAME ids wikidata:Q419 iso3166:PE. TYPE:NAME where several entities have one name.</source>
        <translation>NAME merge INTO: sus menciones cuentan para INTO. NAME split MERGED: deshace eso para una que se fusionó.
NAME ids wikidata:Q419 iso3166:PE. TYPE:NAME donde varias entidades tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>lists what sentences say of two entities</source>
        <translation>lista lo que las frases dicen de dos entidades</translation>
    </message>
    <message>
        <source>of this entity only</source>
        <translation>solo de esta entidad</translation>
    </message>
    <message>
        <source>JSON Lines: one article a line, with its mentions, figures and relations</source>
        <translation>JSON Lines: un artículo por línea, con sus menciones, cifras y relaciones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Words need an article</source>
        <translation>Las palabras necesitan un artículo</translation>
    </message>
    <message>
        <source>Choose note, quotation or bookmark</source>
        <translation>Elija note, quotation o bookmark</translation>
    </message>
    <message>
        <source>writes a note; one step that undo takes back</source>
        <translation>escribe una nota; es un solo paso, que undo deshace</translation>
    </message>
    <message>
        <source>TEXT is Markdown; [[12]], [[FILE]] or [[TITLE]] links to an article. Without --article it is about the
project.</source>
        <translation>TEXT es Markdown; [[12]], [[FILE]] o [[TITLE]] enlaza a un artículo. Sin --article trata del
proyecto.</translation>
    </message>
    <message>
        <source>about this article</source>
        <translation>sobre este artículo</translation>
    </message>
    <message>
        <source>about its words from this code point on</source>
        <translation>sobre sus palabras desde este punto de código</translation>
    </message>
    <message>
        <source>up to this one, not included</source>
        <translation>hasta este, sin incluirlo</translation>
    </message>
    <message>
        <source>note (the default), quotation or bookmark</source>
        <translation>note (valor predeterminado), quotation o bookmark</translation>
    </message>
    <message>
        <source>who says it; else whom the text names</source>
        <translation>quién lo dice; si no se da, a quien nombra el texto</translation>
    </message>
    <message>
        <source>lists the notes, quotations and bookmarks, last changed first</source>
        <translation>lista las notas, citas y marcadores, primero los últimos modificados</translation>
    </message>
    <message>
        <source>WORDS: beginnings of words of the note, the words it is about or the speaker.</source>
        <translation>WORDS: comienzos de palabras de la nota, de las palabras de que trata o del hablante.</translation>
    </message>
    <message>
        <source>on this article only</source>
        <translation>solo sobre este artículo</translation>
    </message>
    <message>
        <source>note, quotation or bookmark only</source>
        <translation>solo note, quotation o bookmark</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>lists articles that are copies of one another, the lead of each group first</source>
        <translation>enumera los artículos que son copias unos de otros, con el principal de cada grupo primero</translation>
    </message>
    <message>
        <source>Copies share at least %1 % of their runs of four words, boilerplate left out. The lead is the one that was chosen, else the earliest published, else the first imported.</source>
        <translation>Las copias comparten al menos el %1 % de sus secuencias de cuatro palabras, sin contar el texto repetido. El principal es el que se eligió; si no, el que se publicó antes; si no, el primero que se importó.</translation>
    </message>
    <message>
        <source>let this article lead its copies</source>
        <translation>hacer de este artículo el principal de sus copias</translation>
    </message>
    <message>
        <source>count this article as no copy</source>
        <translation>no contar este artículo como copia</translation>
    </message>
    <message>
        <source>count this article as it was found again</source>
        <translation>volver a contar este artículo tal como se halló</translation>
    </message>
    <message>
        <source>find this list&apos;s names too: a table of name, type, canonical and id</source>
        <translation>buscar también los nombres de esta lista: una tabla de name, type, canonical e id</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>las cifras</translation>
    </message>
    <message>
        <source>RIS: the articles as sources for reference managers</source>
        <translation>RIS: los artículos como fuentes para gestores de referencias</translation>
    </message>
    <message>
        <source>BibTeX: the articles as sources</source>
        <translation>BibTeX: los artículos como fuentes</translation>
    </message>
    <message>
        <source>CSL-JSON: the articles as sources for Zotero and citation styles</source>
        <translation>CSL-JSON: los artículos como fuentes para Zotero y estilos de cita</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Any case</source>
        <translation>Sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Exact accents</source>
        <translation>Acentos exactos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregada</translation>
    </message>
    <message>
        <source>Choose one of the project&apos;s entity types</source>
        <translation>Elija uno de los tipos de entidad del proyecto</translation>
    </message>
    <message>
        <source>Say list, import FILE, enable LIST, disable LIST, rename LIST NAME, export LIST or remove LIST</source>
        <translation>Indique list, import FILE, enable LIST, disable LIST, rename LIST NAME, export LIST o remove LIST</translation>
    </message>
    <message>
        <source>keeps own lists of names, by which a project finds mentions</source>
        <translation>gestiona listas de nombres propias, con las que un proyecto halla menciones</translation>
    </message>
    <message>
        <source>FILE is a CSV or TSV table with the columns name, type, canonical and id; a list of names alone needs --type.
LIST is a list&apos;s number or name. Articles that are there are looked at again by “quipu suggest PROJECT”.</source>
        <translation>FILE es una tabla CSV o TSV con las columnas name, type, canonical e id; una lista que solo tiene nombres necesita --type.
LIST es el número o el nombre de una lista. Los artículos que ya están se vuelven a examinar con “quipu suggest PROJECT”.</translation>
    </message>
    <message>
        <source>what the list is called; else as the file</source>
        <translation>cómo se llama la lista; si no se indica, como el archivo</translation>
    </message>
    <message>
        <source>the type of names whose line says none</source>
        <translation>el tipo de los nombres cuya línea no indica ninguno</translation>
    </message>
    <message>
        <source>add types that the project lacks</source>
        <translation>agregar los tipos que faltan en el proyecto</translation>
    </message>
    <message>
        <source>find the names in capitals and small letters alike</source>
        <translation>buscar los nombres sin distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>find them only with their accents</source>
        <translation>buscarlos solo con sus acentos</translation>
    </message>
    <message>
        <source>keep documents up to this size beside their texts; 0: none</source>
        <translation>conservar junto a sus textos los documentos de hasta este tamaño; 0: ninguno</translation>
    </message>
    <message>
        <source>A plain text has no other original than its text</source>
        <translation>Un texto sin formato no tiene más original que su texto</translation>
    </message>
    <message>
        <source>The original of this article was not kept</source>
        <translation>No se conservó el original de este artículo</translation>
    </message>
    <message>
        <source>“quipu article” writes the text</source>
        <translation>“quipu article” escribe el texto</translation>
    </message>
    <message>
        <source>It is larger than was allowed at import; see the file itself</source>
        <translation>Es más grande de lo que se permitía al importar; consulte el archivo mismo</translation>
    </message>
    <message>
        <source>writes the document that an article was extracted from, byte by byte</source>
        <translation>escribe el documento del que se extrajo un artículo, byte por byte</translation>
    </message>
    <message>
        <source>into this file instead of standard output</source>
        <translation>en este archivo en lugar de la salida estándar</translation>
    </message>
    <message>
        <source>stop reading a document after so long; %1 if not said</source>
        <translation>dejar de leer un documento después de este tiempo; %1 si no se indica otro</translation>
    </message>
    <message>
        <source>give it no more memory than this; %1 if not said</source>
        <translation>no darle más memoria que esta; %1 si no se indica otra</translation>
    </message>
    <message>
        <source>Choose rules or marks</source>
        <translation>Elija rules o marks</translation>
    </message>
    <message>
        <source>looks at a project&apos;s articles again for mentions to suggest</source>
        <translation>vuelve a examinar los artículos de un proyecto en busca de menciones que sugerir</translation>
    </message>
    <message>
        <source>By rules and lists, the project&apos;s own ones among them, or by what the analyst marked. What the analyst made,
accepted or rejected stays as it is. Steps are what undo takes back one by one.</source>
        <translation>Por reglas y listas, entre ellas las propias del proyecto, o por lo que marcó el analista. Lo que el analista creó,
aceptó o rechazó queda como está. Los pasos son lo que undo deshace uno por uno.</translation>
    </message>
    <message>
        <source>rules (the default) or marks</source>
        <translation>rules (lo predeterminado) o marks</translation>
    </message>
    <message>
        <source>Choose percent_change, sum, duplicate_claim, conflict, unit_mix, partial_year or sentence_changed</source>
        <translation>Elija percent_change, sum, duplicate_claim, conflict, unit_mix, partial_year o sentence_changed</translation>
    </message>
    <message>
        <source>Kinds: percent_change (a stated change or share against the values it relates), sum (parts against
their total), duplicate_claim (one claim told by several articles), conflict (several values for one
measure, place and period), unit_mix (units or kinds of year that do not compare), partial_year,
sentence_changed (the source was imported again, and the figure&apos;s sentence is another one or gone).
Results: holds, rounding (holds because numbers are rounded), fails. A check is open when it fails and
is not settled; “quipu check” settles it.</source>
        <translation>Tipos: percent_change (un cambio o una proporción frente a los valores que relaciona), sum (las partes frente a
su total), duplicate_claim (una afirmación que dan varios artículos), conflict (varios valores de una misma
medida, lugar y periodo), unit_mix (unidades o tipos de año que no se pueden comparar), partial_year,
sentence_changed (la fuente se importó de nuevo y la frase de la cifra es otra o ya no está).
Resultados: holds (cuadra), rounding (cuadra porque los números están redondeados), fails (no cuadra). Una
comprobación está abierta cuando no cuadra y no está resuelta; “quipu check” la resuelve.</translation>
    </message>
    <message>
        <source>Copies are at least two articles</source>
        <translation>Las copias son al menos dos artículos</translation>
    </message>
    <message>
        <source>Name them with commas between</source>
        <translation>Nómbrelos separados por comas</translation>
    </message>
    <message>
        <source>Finding copies</source>
        <translation>Búsqueda de copias</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared.</source>
        <translation>
            <numerusform>%n artículo comparado.</numerusform>
            <numerusform>%n artículos comparados.</numerusform>
        </translation>
    </message>
    <message>
        <source>these articles are copies of one another</source>
        <translation>estos artículos son copias unos de otros</translation>
    </message>
    <message>
        <source>compare the articles that an older version imported</source>
        <translation>compara los artículos que importó una versión anterior</translation>
    </message>
    <message>
        <source>Finds metadata, boilerplate, mentions and figures. The same bytes twice are one article. A file that has changed since it was imported is a new revision of its article. A list of references (RIS, BibTeX, CSL-JSON) tells of the articles that it is about.</source>
        <translation>Halla metadatos, texto repetido, menciones y cifras. Dos archivos idénticos son un solo artículo. Un archivo que cambió desde que se importó es una nueva revisión de su artículo. Una lista de referencias (RIS, BibTeX, CSL-JSON) da datos de los artículos de los que trata.</translation>
    </message>
    <message>
        <source>a file that the project knows and that changed becomes an article of its own</source>
        <translation>un archivo que el proyecto conoce y que cambió pasa a ser un artículo propio</translation>
    </message>
    <message>
        <source>what a column of a table, or a key of its JSON, holds, such as text=Body; “FIELD=” leaves the field out. Fields: %1. May be said several times</source>
        <translation>qué contiene una columna de una tabla, o una clave de su JSON, como text=Body; “FIELD=” deja fuera el campo. Campos: %1. Se puede indicar varias veces</translation>
    </message>
    <message>
        <source>Give one of these, “=” and the column&apos;s name: %1</source>
        <translation>Indique uno de estos, “=” y el nombre de la columna: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>lists the texts that an article has had, oldest first</source>
        <translation>lista los textos que ha tenido un artículo, del más antiguo al más reciente</translation>
    </message>
    <message>
        <source>A file that changed and is imported again is a new revision of its article. What stood on the former
text is carried over; --marks lists what moved, changed or was lost, and that nobody has settled yet.</source>
        <translation>Un archivo que cambió y se importa de nuevo es una nueva revisión de su artículo. Lo que estaba en el texto
anterior se traslada; --marks lista lo que se movió, cambió o se perdió y que nadie ha resuelto todavía.</translation>
    </message>
    <message>
        <source>list the marks that did not simply stay</source>
        <translation>lista las marcas que no quedaron simplemente en su lugar</translation>
    </message>
    <message>
        <source>make the text of another article the next revision; that article leaves</source>
        <translation>hace del texto de otro artículo la siguiente revisión; ese otro artículo sale del proyecto</translation>
    </message>
    <message>
        <source>write the text of this revision</source>
        <translation>escribe el texto de esta revisión</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>No se puede leer el volcado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Choose newest, oldest, relevance, title, outlet, figures, mentions, words or read</source>
        <translation>Elija newest, oldest, relevance, title, outlet, figures, mentions, words o read</translation>
    </message>
    <message>
        <source>QUERY is what the window&apos;s search field takes. Put it behind -- when it begins with a minus.</source>
        <translation>QUERY es lo que admite el campo de búsqueda de la ventana. Póngala después de -- cuando empiece con un signo menos.</translation>
    </message>
    <message>
        <source>how many articles to search (100000)</source>
        <translation>en cuántos artículos buscar (100000)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, in all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>lists the folders and saved searches, by name</source>
        <translation>lista las carpetas y las búsquedas guardadas, por nombre</translation>
    </message>
    <message>
        <source>What is in one: quipu articles PROJECT &apos;folder:&quot;NAME&quot;&apos;, or its search.</source>
        <translation>Para ver lo que contiene una: quipu articles PROJECT &apos;folder:&quot;NAME&quot;&apos;, o su búsqueda.</translation>
    </message>
    <message>
        <source>Archive: all of the project as JSON Lines, for “quipu import --restore”</source>
        <translation>Volcado: todo el proyecto como JSON Lines, para “quipu import --restore”</translation>
    </message>
    <message>
        <source>the search indexes, which are made anew</source>
        <translation>los índices de búsqueda, que se crean de nuevo</translation>
    </message>
    <message>
        <source>make PROJECT anew from an archive that “quipu export --to archive” wrote</source>
        <translation>crea PROJECT de nuevo a partir de un volcado escrito por “quipu export --to archive”</translation>
    </message>
    <message>
        <source>lists the articles that share an article’s most telling words, best first</source>
        <translation>lista los artículos que comparten las palabras más características de un artículo, primero los más parecidos</translation>
    </message>
    <message>
        <source>ARTICLE: its number or file name. Words tell most that it uses and few others do.</source>
        <translation>ARTICLE: su número o nombre de archivo. Las palabras más características son las que el artículo usa y pocos otros usan.</translation>
    </message>
    <message>
        <source>at most so many; 20 unless said</source>
        <translation>como máximo esta cantidad; 20 si no se indica otra</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>The newest backup holds the same already.</source>
        <translation>La copia de seguridad más reciente ya contiene lo mismo.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>There is a file of that name: choose another</source>
        <translation>Ya hay un archivo con ese nombre: elija otro</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>What was there</source>
        <translation>Lo que había allí</translation>
    </message>
    <message>
        <source>There is no such backup</source>
        <translation>No existe esa copia de seguridad</translation>
    </message>
    <message>
        <source>“quipu backups %1” lists them</source>
        <translation>“quipu backups %1” las lista</translation>
    </message>
    <message>
        <source>Say which backup, with --restore</source>
        <translation>Indique qué copia de seguridad, con --restore</translation>
    </message>
    <message>
        <source>where backups are, instead of the place that the preferences name</source>
        <translation>dónde están las copias de seguridad, en lugar del sitio que indican las preferencias</translation>
    </message>
    <message>
        <source>makes a backup, unless the newest one holds the same already</source>
        <translation>hace una copia de seguridad, salvo que la más reciente ya contenga lo mismo</translation>
    </message>
    <message>
        <source>Also while the project is open. The backup is checked after it was written; as many are kept, and for as long, as the preferences say.</source>
        <translation>También mientras el proyecto está abierto. La copia de seguridad se comprueba después de escribirla; se conservan tantas, y por tanto tiempo, como indican las preferencias.</translation>
    </message>
    <message>
        <source>lists the backups of a project, newest first, or restores one</source>
        <translation>lista las copias de seguridad de un proyecto, las más recientes primero, o restaura una</translation>
    </message>
    <message>
        <source>What is in the project&apos;s place is put aside under another name, never written over. The project itself need not be there any more.</source>
        <translation>Lo que está en el lugar del proyecto se aparta con otro nombre; nunca se sobrescribe. El proyecto mismo puede ya no estar allí.</translation>
    </message>
    <message>
        <source>put the backup of this number into the project&apos;s place</source>
        <translation>poner la copia de seguridad de este número en el lugar del proyecto</translation>
    </message>
    <message>
        <source>... or into a new file instead, and leave the project alone</source>
        <translation>... o en un archivo nuevo, sin tocar el proyecto</translation>
    </message>
    <message>
        <source>keep the articles to search and their project there, for the next run</source>
        <translation>conservar allí los artículos en los que se busca y su proyecto, para la próxima ejecución</translation>
    </message>
    <message>
        <source>CHECK is a name that “quipu checks” lists. A settled check is open again when one of its figures is edited.</source>
        <translation>CHECK es un nombre de los que enumera “quipu checks”. Una comprobación resuelta vuelve a estar abierta cuando se edita una de sus cifras.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes antes</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Bytes después</translation>
    </message>
    <message>
        <source>forgets how old steps are undone, and makes the file smaller</source>
        <translation>olvida cómo se deshacen los pasos antiguos y reduce el archivo</translation>
    </message>
    <message>
        <source>Steps older than the days that are kept can be undone, compared and restored no longer, and what was undone not redone. Who did what and when stays in the history. This cannot be taken back: make a copy before.</source>
        <translation>Los pasos anteriores a los días que se conservan ya no se pueden deshacer, comparar ni restaurar, y lo deshecho ya no se puede rehacer. Quién hizo qué y cuándo permanece en el historial. Esto no se puede deshacer: haga antes una copia.</translation>
    </message>
    <message>
        <source>keep the steps of the last N days (30)</source>
        <translation>conservar los pasos de los últimos N días (30)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>tells what is different between two states of the project</source>
        <translation>indica en qué se diferencian dos estados del proyecto</translation>
    </message>
    <message>
        <source>FROM and TO (now, when it is left out) are the name of a snapshot, the number of a change, a day or time, start or now.</source>
        <translation>FROM y TO (now, si se omite) son el nombre de una instantánea, el número de un cambio, un día o una hora, start o now.</translation>
    </message>
    <message>
        <source>only these: mentions, figures, notes, charts, …</source>
        <translation>solo estos: mentions, figures, notes, charts, …</translation>
    </message>
    <message>
        <source>with each thing whole, before and after</source>
        <translation>con cada elemento entero, antes y después</translation>
    </message>
    <message>
        <source>CSV: one changed thing a line, with who, when, before and after</source>
        <translation>CSV: un elemento cambiado por línea, con quién, cuándo, antes y después</translation>
    </message>
    <message>
        <source>JSON: all changes, with who, when, before and after</source>
        <translation>JSON: todos los cambios, con quién, cuándo, antes y después</translation>
    </message>
    <message>
        <source>“quipu export --to history-csv” writes each change with before and after.</source>
        <translation>“quipu export --to history-csv” escribe cada cambio con el antes y el después.</translation>
    </message>
    <message>
        <source>only what was done to this article</source>
        <translation>solo lo que se hizo en este artículo</translation>
    </message>
    <message>
        <source>... to this mark</source>
        <translation>... en esta marca</translation>
    </message>
    <message>
        <source>... to this figure</source>
        <translation>... en esta cifra</translation>
    </message>
    <message>
        <source>... to this entity</source>
        <translation>... en esta entidad</translation>
    </message>
    <message>
        <source>... to this chart</source>
        <translation>... en este gráfico</translation>
    </message>
    <message>
        <source>... to this note</source>
        <translation>... en esta nota</translation>
    </message>
    <message>
        <source>only what this person did</source>
        <translation>solo lo que hizo esta persona</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitados</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Both changed “%1” (%2): %3 kept</source>
        <translation>“%1” cambió en ambos lados (%2): se conserva %3</translation>
    </message>
    <message>
        <source>It is “ours”, “theirs” or “newer”</source>
        <translation>Es “ours”, “theirs” o “newer”</translation>
    </message>
    <message>
        <source>brings what was done in another project, or another copy, into a project</source>
        <translation>incorpora a un proyecto lo que se hizo en otro proyecto o en otra copia</translation>
    </message>
    <message>
        <source>FROM is only read. What changed on one side only is taken as it is; where both changed the same thing,
INTO stays as it is and the exit code is 1, unless --prefer says whose version to take. All of it is
one step: “quipu undo INTO” takes it back.</source>
        <translation>FROM solo se lee. Lo que cambió en un solo lado se toma como está; donde ambos cambiaron lo mismo,
INTO queda como está y el código de salida es 1, salvo que --prefer indique qué versión tomar. Todo es
un solo paso: “quipu undo INTO” lo deshace.</translation>
    </message>
    <message>
        <source>only tell what would be done</source>
        <translation>solo indicar lo que se haría</translation>
    </message>
    <message>
        <source>where both changed a thing: “ours”, “theirs” or “newer”</source>
        <translation>donde ambos cambiaron lo mismo: “ours”, “theirs” o “newer”</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>reads what can be read of a damaged project into a new one, and lists what cannot</source>
        <translation>lee lo que se puede leer de un proyecto dañado, lo pasa a uno nuevo y lista lo que no se puede leer</translation>
    </message>
    <message>
        <source>The damaged file is not touched. Exit code 1 when anything is lost.</source>
        <translation>El archivo dañado no se toca. El código de salida es 1 cuando se pierde algo.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>A snapshot needs a name</source>
        <translation>Una instantánea necesita un nombre</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>names the project&apos;s present state, to compare with it and restore it later</source>
        <translation>da nombre al estado actual del proyecto, para compararlo y restaurarlo más adelante</translation>
    </message>
    <message>
        <source>lists the snapshots, newest first</source>
        <translation>lista las instantáneas, las más recientes primero</translation>
    </message>
    <message>
        <source>makes the project as it was at a point of its history, as one more step</source>
        <translation>deja el proyecto como estaba en un punto de su historial, como un paso más</translation>
    </message>
    <message>
        <source>POINT is the name of a snapshot, the number of a change, a day or time, or start. What was done since stays in the history, and “quipu undo” brings it back.</source>
        <translation>POINT es el nombre de una instantánea, el número de un cambio, un día o una hora, o start. Lo que se hizo desde entonces permanece en el historial, y “quipu undo” lo recupera.</translation>
    </message>
    <message>
        <source>only what belongs to this article</source>
        <translation>solo lo que pertenece a este artículo</translation>
    </message>
    <message>
        <source>Nobody has the project.</source>
        <translation>Nadie tiene el proyecto.</translation>
    </message>
    <message>
        <source>Had it</source>
        <translation>Lo tenía</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>takes away the lock of a computer that has the project no longer</source>
        <translation>quita el bloqueo de un equipo que ya no tiene el proyecto</translation>
    </message>
    <message>
        <source>A program of this computer that has the project must be closed instead.</source>
        <translation>Si lo tiene un programa de este equipo, lo que hay que hacer es cerrar ese programa.</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Quipu projects (*.quipu)</source>
        <translation>Proyectos de Quipu (*.quipu)</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importar carpeta</translation>
    </message>
    <message>
        <source>Save Snapshot</source>
        <translation>Guardar instantánea</translation>
    </message>
    <message>
        <source>Everything is saved already. A snapshot gives this moment a name in the history:</source>
        <translation>Todo está guardado ya. Una instantánea da nombre a este momento en el historial:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
    <message>
        <source>Import Codebook</source>
        <translation>Importar libro de códigos</translation>
    </message>
    <message>
        <source>Codebooks (*.json)</source>
        <translation>Libros de códigos (*.json)</translation>
    </message>
    <message>
        <source>Export Codebook</source>
        <translation>Exportar libro de códigos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Settle Check</source>
        <translation>Resolver comprobación</translation>
    </message>
    <message>
        <source>%1

Why is this in order? The reason is kept in the project:</source>
        <translation>%1

¿Por qué está en orden? La razón se guarda en el proyecto:</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Import Chart Template</source>
        <translation>Importar plantilla de gráfico</translation>
    </message>
    <message>
        <source>Chart templates (*.json)</source>
        <translation>Plantillas de gráfico (*.json)</translation>
    </message>
    <message>
        <source>Export Chart Template</source>
        <translation>Exportar plantilla de gráfico</translation>
    </message>
    <message>
        <source>Import Entity Types</source>
        <translation>Importar tipos de entidad</translation>
    </message>
    <message>
        <source>Entity types (*.json *.csv *.tsv)</source>
        <translation>Tipos de entidad (*.json *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Export Entity Types</source>
        <translation>Exportar tipos de entidad</translation>
    </message>
    <message>
        <source>Entity types (*.json)</source>
        <translation>Tipos de entidad (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tablas (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Import a List of Names</source>
        <translation>Importar una lista de nombres</translation>
    </message>
    <message>
        <source>Lists of names (*.csv *.tsv *.tab *.txt)</source>
        <translation>Listas de nombres (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>Export a List of Names</source>
        <translation>Exportar una lista de nombres</translation>
    </message>
    <message>
        <source>Documents (*.txt *.text *.md *.html *.htm *.xhtml *.mht *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.json *.jsonl *.csv *.tsv *.ris *.bib *.zip *.tar *.gz *.tgz)</source>
        <translation>Documentos (*.txt *.text *.md *.html *.htm *.xhtml *.mht *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.json *.jsonl *.csv *.tsv *.ris *.bib *.zip *.tar *.gz *.tgz)</translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>Vigilar carpeta</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Save Original</source>
        <translation>Guardar original</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Merge Another Project</source>
        <translation>Fusionar otro proyecto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Place for Backups</source>
        <translation>Lugar de las copias de seguridad</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Articles that came or went</source>
        <translation>Artículos que llegaron o se fueron</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Settled checks</source>
        <translation>Comprobaciones resueltas</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Entities kept apart</source>
        <translation>Entidades que se mantienen separadas</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Refused suggestions</source>
        <translation>Sugerencias descartadas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Lists of names</source>
        <translation>Listas de nombres</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Articles in folders</source>
        <translation>Artículos en carpetas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Valor más bajo</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Valor más alto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionada en</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>added</source>
        <translation>se agregó</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>se quitó</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>se cambió</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>marks and figures</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>en lectura</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>This is a device, a pipe or a socket, not a document</source>
        <translation>Esto es un dispositivo, una tubería o un socket, no un documento</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Elija un archivo normal.</translation>
    </message>
    <message>
        <source>The link leads to a file that does not exist</source>
        <translation>El enlace lleva a un archivo que no existe</translation>
    </message>
    <message>
        <source>Check where the link points, or choose the file itself.</source>
        <translation>Compruebe adónde apunta el enlace o elija el archivo mismo.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>No existe ese archivo</translation>
    </message>
    <message>
        <source>Check the spelling of the name and the folder.</source>
        <translation>Compruebe cómo están escritos el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be read</source>
        <translation>No se puede leer la carpeta</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>Pida permiso a su propietario.</translation>
    </message>
    <message>
        <source>This is a folder, not a document</source>
        <translation>Esto es una carpeta, no un documento</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>No se puede leer el archivo (%1)</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>Compruebe sus permisos y el disco en que está.</translation>
    </message>
</context>
<context>
    <name>DocumentFormat</name>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>Choose a file that holds text.</source>
        <translation>Elija un archivo que contenga texto.</translation>
    </message>
    <message>
        <source>There is no document in it</source>
        <translation>No contiene ningún documento</translation>
    </message>
    <message>
        <source>The file is too large: %1, where at most %2 can be read</source>
        <translation>El archivo es demasiado grande: %1, cuando se pueden leer %2 como máximo</translation>
    </message>
    <message>
        <source>Split it into single articles.</source>
        <translation>Divídalo en artículos sueltos.</translation>
    </message>
    <message>
        <source>It lies too deep in other files</source>
        <translation>Está a demasiada profundidad dentro de otros archivos</translation>
    </message>
    <message>
        <source>Take it out and import it by itself.</source>
        <translation>Extráigalo e impórtelo por separado.</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>an old Microsoft Office document</source>
        <translation>un documento antiguo de Microsoft Office</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>un archivo comprimido 7z</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo comprimido xz</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>una grabación de sonido</translation>
    </message>
</context>
<context>
    <name>DocumentWorker</name>
    <message>
        <source>The guarded process that reads documents cannot be started (%1)</source>
        <translation>No se puede iniciar el proceso protegido que lee los documentos (%1)</translation>
    </message>
    <message>
        <source>Install Quipu again; until then only plain text can be read.</source>
        <translation>Vuelva a instalar Quipu; hasta entonces solo se puede leer texto sin formato.</translation>
    </message>
    <message>
        <source>the system refuses its protections</source>
        <translation>el sistema rechaza sus protecciones</translation>
    </message>
    <message>
        <source>the limit of memory is too low</source>
        <translation>el límite de memoria es demasiado bajo</translation>
    </message>
    <message>
        <source>it is not this version of Quipu</source>
        <translation>no es de esta versión de Quipu</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>terminó de inmediato</translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>A named human being</source>
        <translation>Un ser humano con nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Institutions, companies, parties, armed groups, news outlets</source>
        <translation>Instituciones, empresas, partidos, grupos armados, medios de comunicación</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Countries, regions, cities, rivers, buildings</source>
        <translation>Países, regiones, ciudades, ríos, edificios</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Plans, policies, operations, laws and agreements with a name</source>
        <translation>Planes, políticas, operaciones, leyes y acuerdos con nombre</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Sustancia</translation>
    </message>
    <message>
        <source>Substances</source>
        <translation>Sustancias</translation>
    </message>
    <message>
        <source>Drugs, their plants and chemicals</source>
        <translation>Drogas, sus plantas e insumos químicos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Days, months, years, periods, also relative ones</source>
        <translation>Días, meses, años, periodos, también los relativos</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nacionalidades</translation>
    </message>
    <message>
        <source>Adjectives and nouns for the people of a country or region</source>
        <translation>Gentilicios de un país o una región</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Meetings, elections, wars, disasters with a name</source>
        <translation>Reuniones, elecciones, guerras y desastres con nombre</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Reports, books, studies and surveys with a title</source>
        <translation>Informes, libros, estudios y encuestas con título</translation>
    </message>
</context>
<context>
    <name>EntityTypeFile</name>
    <message>
        <source>Choose a JSON file of entity types, or a table with a column “label”</source>
        <translation>Elija un archivo JSON de tipos de entidad, o una tabla con una columna “label”</translation>
    </message>
    <message>
        <source>There are no entity types in this file</source>
        <translation>No hay tipos de entidad en este archivo</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>This is no list of entity types</source>
        <translation>Esto no es una lista de tipos de entidad</translation>
    </message>
</context>
<context>
    <name>EntityTypes</name>
    <message>
        <source>These are no usable entity types</source>
        <translation>Estos tipos de entidad no se pueden usar</translation>
    </message>
    <message>
        <source>Keep between 1 and 500 of them</source>
        <translation>Conserve entre 1 y 500 de ellos</translation>
    </message>
    <message>
        <source>The type has no name of its own</source>
        <translation>El tipo no tiene un nombre propio</translation>
    </message>
    <message>
        <source>Name it with letters, digits and underscores</source>
        <translation>Nómbrelo con letras, dígitos y guiones bajos</translation>
    </message>
    <message>
        <source>The type has no label</source>
        <translation>El tipo no tiene etiqueta</translation>
    </message>
    <message>
        <source>Say what it is called</source>
        <translation>Diga cómo se llama</translation>
    </message>
    <message>
        <source>The type has no colour</source>
        <translation>El tipo no tiene color</translation>
    </message>
    <message>
        <source>Choose one, such as #0072B2</source>
        <translation>Elija uno, por ejemplo #0072B2</translation>
    </message>
    <message>
        <source>The type&apos;s key is not one letter</source>
        <translation>La tecla del tipo no es una sola letra</translation>
    </message>
    <message>
        <source>Type one letter, or none</source>
        <translation>Escriba una letra o ninguna</translation>
    </message>
    <message>
        <source>Another type has the same key</source>
        <translation>Otro tipo tiene la misma tecla</translation>
    </message>
    <message>
        <source>Choose another letter, or none</source>
        <translation>Elija otra letra o ninguna</translation>
    </message>
    <message>
        <source>The wider type cannot be this one</source>
        <translation>El tipo más amplio no puede ser este mismo</translation>
    </message>
    <message>
        <source>Choose one that is not below it</source>
        <translation>Elija uno que no esté por debajo de él</translation>
    </message>
</context>
<context>
    <name>EpubReader</name>
    <message>
        <source>The book is locked (DRM)</source>
        <translation>El libro está bloqueado (DRM)</translation>
    </message>
    <message>
        <source>Get a copy without a lock from its publisher.</source>
        <translation>Consiga de su editorial una copia sin bloqueo.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG vectors</source>
        <translation>Vectores SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Size &amp;in:</source>
        <translation>Tamaño e&amp;n:</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Ancho:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>A&amp;lto:</translation>
    </message>
    <message>
        <source>&amp;Dots per inch:</source>
        <translation>&amp;Puntos por pulgada:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Para imprimir</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>CSV table of the figures</source>
        <translation>Tabla CSV de las cifras</translation>
    </message>
    <message>
        <source>Excel table of the figures</source>
        <translation>Tabla de Excel de las cifras</translation>
    </message>
    <message>
        <source>JSON with all evidence</source>
        <translation>JSON con toda la evidencia</translation>
    </message>
    <message>
        <source>Bundle: pictures, data, sources, annex (ZIP)</source>
        <translation>Paquete: imágenes, datos, fuentes, anexo (ZIP)</translation>
    </message>
    <message>
        <source>&amp;Meant for:</source>
        <translation>&amp;Destinado a:</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>Fondo &amp;transparente</translation>
    </message>
    <message>
        <source>Line that names the &amp;sources</source>
        <translation>Línea que nombra las &amp;fuentes</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Set a Field</source>
        <translation>Cambiar un campo</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>Ca&amp;mpo:</translation>
    </message>
    <message>
        <source>&amp;Becomes:</source>
        <translation>&amp;Valor nuevo:</translation>
    </message>
</context>
<context>
    <name>FigureExportDialog</name>
    <message>
        <source>Export Figures</source>
        <translation>Exportar cifras</translation>
    </message>
    <message>
        <source>A row for each figure, with its value, unit, measure, place, period and source, and its evidence: sentence, quote, article, file and place in the text.</source>
        <translation>Una fila por cifra, con su valor, unidad, medida, lugar, periodo y fuente, y con su evidencia: frase, cita, artículo, archivo y lugar en el texto.</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>Comma-separated values (CSV)</source>
        <translation>Valores separados por comas (CSV)</translation>
    </message>
</context>
<context>
    <name>FigureFields</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>A lo sumo</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Quién actuó</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Proporciones</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Otras unidades</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit (its sign)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>measure</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>FY %1</source>
        <translation>AF %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>en lectura</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>%1 %2: “%3” (%4)</source>
        <translation>%1 %2: “%3” (%4)</translation>
    </message>
</context>
<context>
    <name>GuardedReader</name>
    <message>
        <source>Save the document as plain text (.txt) and import that file.</source>
        <translation>Guarde el documento como texto sin formato (.txt) e importe ese archivo.</translation>
    </message>
    <message>
        <source>There is no guarded process to read this kind of document in</source>
        <translation>No hay ningún proceso protegido en que leer este tipo de documento</translation>
    </message>
    <message numerus="yes">
        <source>Reading the document took longer than %n second(s) and was stopped</source>
        <translation>
            <numerusform>La lectura del documento tardó más de %n segundo y se detuvo</numerusform>
            <numerusform>La lectura del documento tardó más de %n segundos y se detuvo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the document took more than %n MB of memory and was stopped</source>
        <translation>
            <numerusform>La lectura del documento ocupó más de %n MB de memoria y se detuvo</numerusform>
            <numerusform>La lectura del documento ocupó más de %n MB de memoria y se detuvo</numerusform>
        </translation>
    </message>
    <message>
        <source>The document led its reader to something forbidden and was stopped</source>
        <translation>El documento llevó a su lector a hacer algo prohibido y se detuvo la lectura</translation>
    </message>
    <message>
        <source>The document unpacks to more than can be taken and was stopped</source>
        <translation>El documento, al descomprimirse, ocupa más de lo admisible y se detuvo la lectura</translation>
    </message>
    <message>
        <source>The document&apos;s reader gave an answer that makes no sense</source>
        <translation>El lector del documento dio una respuesta sin sentido</translation>
    </message>
    <message>
        <source>Reading the document was cancelled</source>
        <translation>Se canceló la lectura del documento</translation>
    </message>
    <message>
        <source>The document crashed its reader; nothing else was touched</source>
        <translation>El documento hizo fallar a su lector; nada más resultó afectado</translation>
    </message>
    <message>
        <source>Raise the limits for reading documents, or split the document.</source>
        <translation>Aumente los límites de lectura de documentos o divida el documento.</translation>
    </message>
    <message>
        <source>Do not trust this file; ask where it comes from.</source>
        <translation>No confíe en este archivo; pregunte de dónde viene.</translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message>
        <source>The web page has no words to read</source>
        <translation>La página web no tiene palabras que leer</translation>
    </message>
    <message>
        <source>Save the page from a browser once it is shown whole.</source>
        <translation>Guarde la página desde un navegador cuando se muestre completa.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>idéntico</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
</context>
<context>
    <name>JsonArticles</name>
    <message>
        <source>No article is found in the JSON: it is damaged, or no key is known to hold a text</source>
        <translation>No se encuentra ningún artículo en el JSON: está dañado o no se conoce ninguna clave que contenga un texto</translation>
    </message>
    <message>
        <source>Line %1 is not a JSON object</source>
        <translation>La línea %1 no es un objeto JSON</translation>
    </message>
    <message>
        <source>Correct the line, or leave it out: the others have been read.</source>
        <translation>Corrija la línea u omítala: las demás se han leído.</translation>
    </message>
    <message>
        <source>Check the file, and say which key holds the text when you import, or name it “text”.</source>
        <translation>Revise el archivo e indique al importar qué clave contiene el texto, o póngale el nombre “text”.</translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>The letter is damaged</source>
        <translation>El mensaje está dañado</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <translation>Consiga una copia nueva del archivo.</translation>
    </message>
    <message>
        <source>The letter is encrypted</source>
        <translation>El mensaje está cifrado</translation>
    </message>
    <message>
        <source>Open it in a mail program and save it decrypted.</source>
        <translation>Ábralo en un programa de correo y guárdelo descifrado.</translation>
    </message>
    <message>
        <source>The letter holds no text</source>
        <translation>El mensaje no contiene texto</translation>
    </message>
    <message>
        <source>Choose a file that holds text.</source>
        <translation>Elija un archivo que contenga texto.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>marked by hand</source>
        <translation>marcada a mano</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introducida a mano</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n nota más</numerusform>
            <numerusform>%n notas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionRules</name>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>a list of names, and the words around it</source>
        <translation>una lista de nombres y las palabras que la rodean</translation>
    </message>
    <message>
        <source>the list of places</source>
        <translation>la lista de lugares</translation>
    </message>
    <message>
        <source>the way dates are written</source>
        <translation>la forma en que se escriben las fechas</translation>
    </message>
    <message>
        <source>a first name and a surname</source>
        <translation>un nombre y un apellido</translation>
    </message>
    <message>
        <source>the surname of a person named before</source>
        <translation>el apellido de una persona ya nombrada</translation>
    </message>
    <message>
        <source>the author&apos;s line</source>
        <translation>la línea del autor</translation>
    </message>
    <message>
        <source>a word that such names have</source>
        <translation>una palabra propia de esos nombres</translation>
    </message>
    <message>
        <source>a word that such names begin with</source>
        <translation>una palabra con que empiezan esos nombres</translation>
    </message>
    <message>
        <source>the form of an acronym</source>
        <translation>la forma de una sigla</translation>
    </message>
    <message>
        <source>its acronym, which follows</source>
        <translation>su sigla, que aparece a continuación</translation>
    </message>
    <message>
        <source>the name of an embassy</source>
        <translation>el nombre de una embajada</translation>
    </message>
    <message>
        <source>being named as a source</source>
        <translation>citarse como fuente</translation>
    </message>
    <message>
        <source>a title in quotation marks</source>
        <translation>un título entre comillas</translation>
    </message>
    <message>
        <source>a word for an organisation beside it</source>
        <translation>una palabra contigua que indica una organización</translation>
    </message>
    <message>
        <source>a word for a place beside it</source>
        <translation>una palabra contigua que indica un lugar</translation>
    </message>
    <message>
        <source>its country, which follows</source>
        <translation>su país, que aparece a continuación</translation>
    </message>
    <message>
        <source>a preposition of place before it</source>
        <translation>una preposición de lugar que la precede</translation>
    </message>
    <message>
        <source>a capital that stands for its government</source>
        <translation>una capital que representa a su gobierno</translation>
    </message>
    <message>
        <source>what you marked and accepted before</source>
        <translation>lo que usted marcó y aceptó antes</translation>
    </message>
    <message>
        <source>the analyst</source>
        <translation>el analista</translation>
    </message>
    <message>
        <source>lists of names</source>
        <translation>listas de nombres</translation>
    </message>
    <message>
        <source>my marks</source>
        <translation>mis marcas</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>confidence</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>your list “%1”, entry “%2”</source>
        <translation>su lista “%1”, entrada “%2”</translation>
    </message>
</context>
<context>
    <name>NameListFile</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>This line has no name</source>
        <translation>Esta línea no tiene nombre</translation>
    </message>
    <message>
        <source>Write one, or choose another column for the names</source>
        <translation>Escriba uno o elija otra columna para los nombres</translation>
    </message>
    <message>
        <source>This name has neither letter nor digit</source>
        <translation>Este nombre no tiene ni letras ni dígitos</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Quite la línea</translation>
    </message>
    <message>
        <source>This name is too long to be one</source>
        <translation>Este nombre es demasiado largo para serlo</translation>
    </message>
    <message>
        <source>See that no quotation mark is missing before it</source>
        <translation>Compruebe que no falten comillas antes de él</translation>
    </message>
    <message>
        <source>This line has no type</source>
        <translation>Esta línea no tiene tipo</translation>
    </message>
    <message>
        <source>Write one, or choose a type for names without one</source>
        <translation>Escriba uno o elija un tipo para los nombres que no lo tengan</translation>
    </message>
    <message>
        <source>The project has no type “%1”</source>
        <translation>El proyecto no tiene el tipo “%1”</translation>
    </message>
    <message>
        <source>Add the type to the project, or write one that it has</source>
        <translation>Agregue el tipo al proyecto o escriba uno que ya tenga</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>Close it, or write it twice where it is meant</source>
        <translation>Ciérrelas, o escríbalas dos veces donde deban figurar como tales</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>Este archivo no es texto</translation>
    </message>
    <message>
        <source>Save the list as CSV in UTF-8</source>
        <translation>Guarde la lista como CSV en UTF-8</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file is too large for a list of names</source>
        <translation>El archivo es demasiado grande para una lista de nombres</translation>
    </message>
    <message>
        <source>Divide it into several lists</source>
        <translation>Divídalo en varias listas</translation>
    </message>
</context>
<context>
    <name>OfficeProblems</name>
    <message>
        <source>The document is protected by a password</source>
        <translation>El documento está protegido con contraseña</translation>
    </message>
    <message>
        <source>Open it with its password and save it without one.</source>
        <translation>Ábralo con su contraseña y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>The document unpacks to far more than a text would</source>
        <translation>El documento, al descomprimirse, ocupa mucho más de lo que ocuparía un texto</translation>
    </message>
    <message>
        <source>It may be a trap; save it as plain text if you trust it.</source>
        <translation>Puede ser una trampa; guárdelo como texto sin formato si confía en él.</translation>
    </message>
    <message>
        <source>The document is damaged: its text is missing</source>
        <translation>El documento está dañado: falta su texto</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file, or open and save it in its own program.</source>
        <translation>Consiga otra copia del archivo, o ábralo y guárdelo en su propio programa.</translation>
    </message>
    <message>
        <source>The document holds no text</source>
        <translation>El documento no contiene texto</translation>
    </message>
    <message>
        <source>Choose a file that holds text.</source>
        <translation>Elija un archivo que contenga texto.</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>The page cannot be drawn</source>
        <translation>No se puede dibujar la página</translation>
    </message>
    <message>
        <source>Save the original and open it elsewhere.</source>
        <translation>Guarde el original y ábralo en otro programa.</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>The PDF document is damaged</source>
        <translation>El documento PDF está dañado</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <translation>Consiga otra copia del archivo.</translation>
    </message>
    <message>
        <source>The PDF document is protected by a password</source>
        <translation>El documento PDF está protegido con una contraseña</translation>
    </message>
    <message>
        <source>Open it with its password in a PDF viewer and save or print it as an open PDF.</source>
        <translation>Ábralo con su contraseña en un visor de PDF y guárdelo o imprímalo como PDF sin protección.</translation>
    </message>
    <message>
        <source>The PDF document is damaged: it has no pages</source>
        <translation>El documento PDF está dañado: no tiene páginas</translation>
    </message>
    <message>
        <source>The PDF document holds only pictures of text, or no text at all</source>
        <translation>El documento PDF contiene solo imágenes de texto, o ningún texto</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it, for instance with ocrmypdf, and import the result.</source>
        <translation>Aplíquele reconocimiento de texto (OCR), por ejemplo con ocrmypdf, e importe el resultado.</translation>
    </message>
</context>
<context>
    <name>PlainNote</name>
    <message>
        <source>— %1</source>
        <comment>who says it</comment>
        <translation>— %1</translation>
    </message>
</context>
<context>
    <name>ProjectMerging</name>
    <message>
        <source>Entities kept apart</source>
        <translation>Entidades que se mantienen separadas</translation>
    </message>
    <message>
        <source>Article “%1”</source>
        <translation>Artículo “%1”</translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>Marca “%1”</translation>
    </message>
    <message>
        <source>Figure “%1”</source>
        <translation>Cifra “%1”</translation>
    </message>
    <message>
        <source>Entity “%1”</source>
        <translation>Entidad “%1”</translation>
    </message>
    <message>
        <source>Relation in “%1”</source>
        <translation>Relación en “%1”</translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>Nota “%1”</translation>
    </message>
    <message>
        <source>Chart “%1”</source>
        <translation>Gráfico “%1”</translation>
    </message>
    <message>
        <source>Folder “%1”</source>
        <translation>Carpeta “%1”</translation>
    </message>
    <message>
        <source>List of names “%1”</source>
        <translation>Lista de nombres “%1”</translation>
    </message>
    <message>
        <source>Refusal of “%1”</source>
        <translation>Rechazo de “%1”</translation>
    </message>
    <message>
        <source>Codebook row “%1”</source>
        <translation>Fila “%1” del libro de códigos</translation>
    </message>
    <message>
        <source>Settled check: %1</source>
        <translation>Comprobación resuelta: %1</translation>
    </message>
    <message>
        <source>Choice among copies</source>
        <translation>Elección entre copias</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>estado: %1</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>palabras: %1</translation>
    </message>
    <message>
        <source>type: %1</source>
        <translation>tipo: %1</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>nombre: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>value: %1</source>
        <translation>valor: %1</translation>
    </message>
    <message>
        <source>measure: %1</source>
        <translation>medida: %1</translation>
    </message>
    <message>
        <source>place: %1</source>
        <translation>lugar: %1</translation>
    </message>
    <message>
        <source>period: %1</source>
        <translation>período: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>fuente: %1</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>título: %1</translation>
    </message>
    <message>
        <source>outlet: %1</source>
        <translation>medio: %1</translation>
    </message>
    <message>
        <source>author: %1</source>
        <translation>autor: %1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>publicado: %1</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>búsqueda: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>se quitó</translation>
    </message>
    <message>
        <source>kept and edited</source>
        <translation>se conservó y se editó</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The search is too long</source>
        <translation>La búsqueda es demasiado larga</translation>
    </message>
    <message>
        <source>Search for fewer words; %1 characters are the most</source>
        <translation>Busque menos palabras; el máximo es de %1 caracteres</translation>
    </message>
    <message>
        <source>The search asks for too many things at once</source>
        <translation>La búsqueda pide demasiadas cosas a la vez</translation>
    </message>
    <message>
        <source>Search for fewer words; %1 are the most</source>
        <translation>Busque menos palabras; el máximo es %1</translation>
    </message>
    <message>
        <source>Words are missing here</source>
        <translation>Aquí faltan palabras</translation>
    </message>
    <message>
        <source>Write words on both sides of AND and OR, and after NOT; to search for these three themselves put them in quotation marks</source>
        <translation>Escriba palabras a ambos lados de AND y OR, y después de NOT; para buscar estas tres como tales, póngalas entre comillas</translation>
    </message>
    <message>
        <source>This bracket closes nothing</source>
        <translation>Este paréntesis no cierra nada</translation>
    </message>
    <message>
        <source>Remove it, or open it further left with (</source>
        <translation>Quítelo, o ábralo más a la izquierda con (</translation>
    </message>
    <message>
        <source>Too many brackets or NOTs inside one another</source>
        <translation>Demasiados paréntesis o NOT unos dentro de otros</translation>
    </message>
    <message>
        <source>Simplify the search; %1 levels are the most</source>
        <translation>Simplifique la búsqueda; el máximo es de %1 niveles</translation>
    </message>
    <message>
        <source>The bracket is never closed</source>
        <translation>El paréntesis no se cierra</translation>
    </message>
    <message>
        <source>Put ) after the last word that belongs inside</source>
        <translation>Ponga ) después de la última palabra que va dentro</translation>
    </message>
    <message>
        <source>The quotation mark is never closed</source>
        <translation>Las comillas no se cierran</translation>
    </message>
    <message>
        <source>Put &quot; after the last word</source>
        <translation>Ponga &quot; después de la última palabra</translation>
    </message>
    <message>
        <source>There is no field “%1”</source>
        <translation>No existe el campo “%1”</translation>
    </message>
    <message>
        <source>The field “%1” has no value</source>
        <translation>El campo “%1” no tiene valor</translation>
    </message>
    <message>
        <source>Write the value right after the colon: %1</source>
        <translation>Escriba el valor justo después de los dos puntos: %1</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” no es una fecha</translation>
    </message>
    <message>
        <source>Write date:2013, date:2013-08, date:&lt;2014-06 or date:2012..2015</source>
        <translation>Escriba date:2013, date:2013-08, date:&lt;2014-06 o date:2012..2015</translation>
    </message>
    <message>
        <source>A star stands only at the end of a word</source>
        <translation>El asterisco solo va al final de una palabra</translation>
    </message>
    <message>
        <source>Write the beginning of the word and then the star: coca*</source>
        <translation>Escriba el comienzo de la palabra y luego el asterisco: coca*</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>The fields are %1; a unit or measure is compared: hectares:&gt;40000; put the words in quotation marks to search for them as they are</source>
        <translation>Los campos son %1; una unidad o medida se compara: hectares:&gt;40000; ponga las palabras entre comillas para buscarlas tal como están</translation>
    </message>
    <message>
        <source>“%1” is nothing that %2: knows</source>
        <translation>“%1” no es nada que %2: reconozca</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elija %1</translation>
    </message>
    <message>
        <source>Write hectares:&gt;40000, hectares:40k..1.5m in 2010..2014 or figure:hectares</source>
        <translation>Escriba hectares:&gt;40000, hectares:40k..1.5m in 2010..2014 o figure:hectares</translation>
    </message>
    <message>
        <source>A number is missing here</source>
        <translation>Aquí falta un número</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” no es un número</translation>
    </message>
    <message>
        <source>Nothing lies in this range</source>
        <translation>No hay nada en este intervalo</translation>
    </message>
    <message>
        <source>Write the smaller number first</source>
        <translation>Escriba primero el número menor</translation>
    </message>
    <message>
        <source>Write the earlier year first</source>
        <translation>Escriba primero el año más temprano</translation>
    </message>
    <message>
        <source>Write words, phrases or beginnings that stand near one another: NEAR(coca price*, 5)</source>
        <translation>Escriba palabras, frases exactas o comienzos de palabra que estén cerca unos de otros: NEAR(coca price*, 5)</translation>
    </message>
    <message>
        <source>This cannot stand in NEAR( )</source>
        <translation>Esto no puede estar en NEAR( )</translation>
    </message>
    <message>
        <source>NEAR( ) has no words</source>
        <translation>NEAR( ) no tiene palabras</translation>
    </message>
    <message>
        <source>That is too far apart for NEAR( )</source>
        <translation>Es demasiada distancia para NEAR( )</translation>
    </message>
    <message>
        <source>Write a distance of at most %1 words</source>
        <translation>Escriba una distancia de %1 palabras como máximo</translation>
    </message>
</context>
<context>
    <name>QueryGrammar</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>both words, whatever their case and accents</source>
        <translation>ambas palabras, sin distinguir mayúsculas ni acentos</translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation>estas palabras, una tras otra</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <source>the word in all its forms: eradicated, eradication</source>
        <translation>la palabra en todas sus formas: eradicated, eradication</translation>
    </message>
    <message>
        <source>with at most five words between them (ten unless said)</source>
        <translation>con cinco palabras como máximo entre ellas (diez si no se indica otro número)</translation>
    </message>
    <message>
        <source>All, any, none</source>
        <translation>Todas, alguna, ninguna</translation>
    </message>
    <message>
        <source>both, as without AND</source>
        <translation>ambas, igual que sin AND</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>una de ellas, o ambas</translation>
    </message>
    <message>
        <source>the first without the second; NOT Bolivia says the same</source>
        <translation>la primera sin la segunda; NOT Bolivia significa lo mismo</translation>
    </message>
    <message>
        <source>brackets keep together; AND binds tighter than OR</source>
        <translation>los paréntesis agrupan; AND tiene prioridad sobre OR</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>what the field holds; file: and tag: likewise</source>
        <translation>lo que contiene el campo; igual con file: y tag:</translation>
    </message>
    <message>
        <source>exactly this; outlet:el* begins so</source>
        <translation>exactamente esto; outlet:el* si comienza así</translation>
    </message>
    <message>
        <source>published then; also &gt; &gt;= &lt;= and open ranges: date:2012..</source>
        <translation>publicados entonces; también &gt; &gt;= &lt;= e intervalos abiertos: date:2012..</translation>
    </message>
    <message>
        <source>in this language (ISO 639-1)</source>
        <translation>en este idioma (ISO 639-1)</translation>
    </message>
    <message>
        <source>with a mention of this type</source>
        <translation>con una mención de este tipo</translation>
    </message>
    <message>
        <source>that mention this entity, by any of its names</source>
        <translation>que mencionan esta entidad, con cualquiera de sus nombres</translation>
    </message>
    <message>
        <source>with a note that has these words</source>
        <translation>con una nota que tiene estas palabras</translation>
    </message>
    <message>
        <source>in this folder</source>
        <translation>en esta carpeta</translation>
    </message>
    <message>
        <source>how far it was read</source>
        <translation>hasta dónde se leyó</translation>
    </message>
    <message>
        <source>that have any</source>
        <translation>que tienen alguno de estos elementos</translation>
    </message>
    <message>
        <source>that are so; unconfirmed: with figures nobody confirmed</source>
        <translation>que cumplen esto; unconfirmed: con cifras que nadie ha confirmado</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>with a figure of more than this area, in whatever unit of area it is told; also &gt;= &lt; &lt;= =</source>
        <translation>con una cifra superior a esta superficie, en cualquier unidad de superficie en que se exprese; también &gt;= &lt; &lt;= =</translation>
    </message>
    <message>
        <source>between the two, for these years; in 2012: for one</source>
        <translation>entre ambos números, para estos años; in 2012: para uno solo</translation>
    </message>
    <message>
        <source>any unit, currency or thing counted; 40,000, 40.000, 40k and 1.5 million are numbers</source>
        <translation>cualquier unidad, moneda o cosa contada; 40,000, 40.000, 40k y 1.5 millones son números</translation>
    </message>
    <message>
        <source>of a measure of the codebook, in the measure&apos;s unit</source>
        <translation>de una medida del libro de códigos, en la unidad de la medida</translation>
    </message>
    <message>
        <source>any figure in this unit or of this measure</source>
        <translation>cualquier cifra en esta unidad o de esta medida</translation>
    </message>
    <message>
        <source>Other names of fields</source>
        <translation>Otros nombres de los campos</translation>
    </message>
</context>
<context>
    <name>Quipu::AboutDialog</name>
    <message>
        <source>Version %1, on Qt %2</source>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleDelegate</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>copy</source>
        <comment>the article is one of another</comment>
        <translation>copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleFieldsDialog</name>
    <message>
        <source>&amp;Outlet:</source>
        <translation>Medi&amp;o:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Autor:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>&amp;Updated:</source>
        <translation>Act&amp;ualizado:</translation>
    </message>
    <message>
        <source>Date&amp;line:</source>
        <translation>&amp;Lugar de la noticia:</translation>
    </message>
    <message numerus="yes">
        <source>Fields of %n Article(s)</source>
        <translation>
            <numerusform>Campos de %n artículo</numerusform>
            <numerusform>Campos de %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Add &amp;tags:</source>
        <translation>Agregar e&amp;tiquetas:</translation>
    </message>
    <message>
        <source>&amp;Remove tags:</source>
        <translation>Quita&amp;r etiquetas:</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>they have none</source>
        <translation>no tienen ninguna</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal como está</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>E&amp;stado:</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>A date is a year, a year and a month, or a day, such as 2013-08-06.</source>
        <translation>Una fecha es un año, un año y un mes, o un día, como 2013-08-06.</translation>
    </message>
    <message>
        <source>A language is two letters, such as es.</source>
        <translation>Un idioma son dos letras, como es.</translation>
    </message>
    <message>
        <source>Only the fields that you change are written.</source>
        <translation>Solo se escriben los campos que usted cambia.</translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lugar de la noticia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Lasting address</source>
        <translation>Dirección permanente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>two letters, such as es</source>
        <translation>dos letras, como es</translation>
    </message>
    <message>
        <source>A date is a year, a year and a month, or a day, such as 2013-08-06.</source>
        <translation>Una fecha es un año, un año y un mes, o un día, como 2013-08-06.</translation>
    </message>
    <message>
        <source>A language is two letters, such as es.</source>
        <translation>Un idioma son dos letras, como es.</translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleListModel</name>
    <message>
        <source>A copy: another article with this story leads and is counted</source>
        <translation>Una copia: otro artículo con esta noticia es el principal y es el que se cuenta</translation>
    </message>
    <message numerus="yes">
        <source>Leads %n other article(s) with this story</source>
        <translation>
            <numerusform>Es el principal de %n otro artículo con esta noticia</numerusform>
            <numerusform>Es el principal de otros %n artículos con esta noticia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleListPane</name>
    <message>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>articles shown, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>2 of 5 · newest first</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No articles yet.
Drop files here or press Import…</source>
        <translation>Aún no hay artículos.
Arrastre archivos hasta aquí o pulse Importar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con “%1”.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Quitar %Ln artículo</numerusform>
            <numerusform>&amp;Quitar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Edit Fields of %Ln article(s)…</source>
        <translation>
            <numerusform>&amp;Editar campos de %Ln artículo…</numerusform>
            <numerusform>Editar campos &amp;de %Ln artículos…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong with a search, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>More about searching</source>
        <translation>Más sobre la búsqueda</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many articles</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Title	Outlet	Date	Words	Figures	Mentions	File</source>
        <translation>Título	Medio	Fecha	Palabras	Cifras	Menciones	Archivo</translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleTextEdit</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
</context>
<context>
    <name>Quipu::BackupDesk</name>
    <message>
        <source>Restore a Backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>“%1” becomes again what it was on %2. What it is now is put aside under another name, beside it.</source>
        <translation>“%1” vuelve a ser lo que era el %2. Lo que es ahora se aparta con otro nombre, en el mismo lugar.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restored the backup of %1.</source>
        <translation>Se restauró la copia de seguridad de %1.</translation>
    </message>
    <message>
        <source>Restored the backup of %1. The project as it was before is %2.</source>
        <translation>Se restauró la copia de seguridad de %1. El proyecto tal como estaba antes es %2.</translation>
    </message>
    <message>
        <source>%1 (backup %2)</source>
        <translation>%1 (copia de seguridad %2)</translation>
    </message>
    <message>
        <source>A backup takes the place of no other file</source>
        <translation>Una copia de seguridad no ocupa el lugar de ningún otro archivo</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
</context>
<context>
    <name>Quipu::BackupsDialog</name>
    <message>
        <source>%1 — %2 — no longer there</source>
        <comment>project, folder</comment>
        <translation>%1 — %2 — ya no existe</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>project, folder</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Restoring puts a backup into its project&apos;s place. The project as it is now is kept beside it under another name.</source>
        <translation>Al restaurar, una copia de seguridad ocupa el lugar de su proyecto. El proyecto tal como está ahora se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>There are no backups yet. They are made while a project is edited.</source>
        <translation>Todavía no hay copias de seguridad. Se hacen mientras se edita un proyecto.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ubicación: %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Quipu::BackupsPage</name>
    <message>
        <source>Make &amp;backups of the open project</source>
        <translation>Hacer copias de seguridad del proyecto a&amp;bierto</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>A backup is a whole copy of the project, checked after it was written. None is made while nothing changes. Restore one from the welcome page or the File menu.</source>
        <translation>Una copia de seguridad es una copia completa del proyecto, comprobada después de escribirse. No se hace ninguna mientras nada cambie. Restaure una desde la página de bienvenida o el menú Archivo.</translation>
    </message>
    <message>
        <source>After the project is opened, and this often while it is edited</source>
        <translation>Después de abrir el proyecto, y con esta frecuencia mientras se edita</translation>
    </message>
    <message>
        <source>Of each project; of older ones fewer are kept than of recent ones</source>
        <translation>De cada proyecto; de las más antiguas se conservan menos que de las recientes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>&amp;Cada:</translation>
    </message>
    <message>
        <source>&amp;Keep at most:</source>
        <translation>Conservar como &amp;máximo:</translation>
    </message>
    <message>
        <source>Keep &amp;for:</source>
        <translation>Conservar &amp;durante:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Ubicación:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>Quipu::Change</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Importar %n artículo</numerusform>
            <numerusform>Importar %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>Quitar %n artículo</numerusform>
            <numerusform>Quitar %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Tag “%1” as %2</source>
        <translation>Etiquetar “%1” como %2</translation>
    </message>
    <message>
        <source>Remove the mark on “%1”</source>
        <translation>Quitar la marca de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n mark(s)</source>
        <translation>
            <numerusform>Quitar %n marca</numerusform>
            <numerusform>Quitar %n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the mark on “%1”</source>
        <translation>Editar la marca de “%1”</translation>
    </message>
    <message>
        <source>Accept “%1” as %2</source>
        <translation>Aceptar “%1” como %2</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Aceptar %n sugerencia</numerusform>
            <numerusform>Aceptar %n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1” as %2</source>
        <translation>Rechazar “%1” como %2</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n suggestion(s)</source>
        <translation>
            <numerusform>Rechazar %n sugerencia</numerusform>
            <numerusform>Rechazar %n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n mark(s) back to suggested</source>
        <translation>
            <numerusform>Devolver %n marca al estado de sugerida</numerusform>
            <numerusform>Devolver %n marcas al estado de sugeridas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the figure %1</source>
        <translation>Agregar la cifra %1</translation>
    </message>
    <message>
        <source>Edit the figure %1</source>
        <translation>Editar la cifra %1</translation>
    </message>
    <message>
        <source>Confirm the figure %1</source>
        <translation>Confirmar la cifra %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n figure(s)</source>
        <translation>
            <numerusform>Confirmar %n cifra</numerusform>
            <numerusform>Confirmar %n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject the figure %1</source>
        <translation>Rechazar la cifra %1</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n figure(s)</source>
        <translation>
            <numerusform>Rechazar %n cifra</numerusform>
            <numerusform>Rechazar %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n figure(s) back to suggested</source>
        <translation>
            <numerusform>Devolver %n cifra al estado de sugerida</numerusform>
            <numerusform>Devolver %n cifras al estado de sugeridas</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot “%1”</source>
        <translation>Instantánea “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n figure(s)</source>
        <translation>
            <numerusform>Editar %n cifra</numerusform>
            <numerusform>Editar %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the measure of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar la medida de %n cifra</numerusform>
            <numerusform>Cambiar la medida de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the unit of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar la unidad de %n cifra</numerusform>
            <numerusform>Cambiar la unidad de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the place of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar el lugar de %n cifra</numerusform>
            <numerusform>Cambiar el lugar de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the countries of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar los países de %n cifra</numerusform>
            <numerusform>Cambiar los países de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the period of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar el periodo de %n cifra</numerusform>
            <numerusform>Cambiar el periodo de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the source of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar la fuente de %n cifra</numerusform>
            <numerusform>Cambiar la fuente de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the note on %n figure(s)</source>
        <translation>
            <numerusform>Cambiar la nota de %n cifra</numerusform>
            <numerusform>Cambiar la nota de %n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the check “%1”</source>
        <translation>Resolver la comprobación “%1”</translation>
    </message>
    <message>
        <source>Reopen the check “%1”</source>
        <translation>Reabrir la comprobación “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Find the figures of %n article(s) again</source>
        <translation>
            <numerusform>Buscar de nuevo las cifras de %n artículo</numerusform>
            <numerusform>Buscar de nuevo las cifras de %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n row(s) of the codebook</source>
        <translation>
            <numerusform>Cambiar %n fila del libro de códigos</numerusform>
            <numerusform>Cambiar %n filas del libro de códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the chart “%1”</source>
        <translation>Agregar el gráfico “%1”</translation>
    </message>
    <message>
        <source>Edit the chart “%1”</source>
        <translation>Editar el gráfico “%1”</translation>
    </message>
    <message>
        <source>Remove the chart “%1”</source>
        <translation>Quitar el gráfico “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n chart(s)</source>
        <translation>
            <numerusform>Quitar %n gráfico</numerusform>
            <numerusform>Quitar %n gráficos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1” as %2 instead</source>
        <translation>Etiquetar “%1” como %2 en su lugar</translation>
    </message>
    <message>
        <source>Move the edges of the mark on “%1”</source>
        <translation>Mover los bordes de la marca de “%1”</translation>
    </message>
    <message>
        <source>Add a stretch to the mark on “%1”</source>
        <translation>Agregar un tramo a la marca de “%1”</translation>
    </message>
    <message>
        <source>Split the mark on “%1”</source>
        <translation>Dividir la marca de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n occurrence(s)</source>
        <translation>
            <numerusform>Etiquetar %n aparición</numerusform>
            <numerusform>Etiquetar %n apariciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggest %n mark(s)</source>
        <translation>
            <numerusform>Sugerir %n marca</numerusform>
            <numerusform>Sugerir %n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>Never suggest “%1” as %2 again</source>
        <translation>No volver a sugerir “%1” como %2</translation>
    </message>
    <message numerus="yes">
        <source>Allow %n suggestion(s) again</source>
        <translation>
            <numerusform>Permitir de nuevo %n sugerencia</numerusform>
            <numerusform>Permitir de nuevo %n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n entity type(s)</source>
        <translation>
            <numerusform>Cambiar %n tipo de entidad</numerusform>
            <numerusform>Cambiar %n tipos de entidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n mention(s) as metonyms</source>
        <translation>
            <numerusform>Marcar %n mención como metonimia</numerusform>
            <numerusform>Marcar %n menciones como metonimias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n mention(s) as no metonyms</source>
        <translation>
            <numerusform>Marcar que %n mención no es metonimia</numerusform>
            <numerusform>Marcar que %n menciones no son metonimias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge “%1” into “%2” (%n mention(s))</source>
        <translation>
            <numerusform>Fusionar “%1” en “%2” (%n mención)</numerusform>
            <numerusform>Fusionar “%1” en “%2” (%n menciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “%1” off “%2” (%n mention(s))</source>
        <translation>
            <numerusform>Separar “%1” de “%2” (%n mención)</numerusform>
            <numerusform>Separar “%1” de “%2” (%n menciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n mention(s) to “%1”</source>
        <translation>
            <numerusform>Mover %n mención a “%1”</numerusform>
            <numerusform>Mover %n menciones a “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the alias “%1” to “%2” (%n mention(s))</source>
        <translation>
            <numerusform>Agregar el alias “%1” a “%2” (%n mención)</numerusform>
            <numerusform>Agregar el alias “%1” a “%2” (%n menciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de “%1” a “%2”</translation>
    </message>
    <message>
        <source>Change the type of “%1” to %2</source>
        <translation>Cambiar el tipo de “%1” a %2</translation>
    </message>
    <message>
        <source>Edit the note on “%1”</source>
        <translation>Editar la nota sobre “%1”</translation>
    </message>
    <message>
        <source>Edit the external ids of “%1”</source>
        <translation>Editar los identificadores externos de “%1”</translation>
    </message>
    <message>
        <source>Edit the entity “%1”</source>
        <translation>Editar la entidad “%1”</translation>
    </message>
    <message>
        <source>Keep “%1” and “%2” apart</source>
        <translation>Mantener separadas “%1” y “%2”</translation>
    </message>
    <message>
        <source>Relate “%1” to “%2”: %3</source>
        <translation>Relacionar “%1” con “%2”: %3</translation>
    </message>
    <message>
        <source>Edit the relation “%1”</source>
        <translation>Editar la relación “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n relation(s)</source>
        <translation>
            <numerusform>Quitar %n relación</numerusform>
            <numerusform>Quitar %n relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the note “%1”</source>
        <translation>Agregar la nota “%1”</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>Keep the quotation “%1”</source>
        <translation>Guardar la cita “%1”</translation>
    </message>
    <message>
        <source>Set a bookmark at “%1”</source>
        <translation>Poner un marcador en “%1”</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>Poner un marcador</translation>
    </message>
    <message>
        <source>Edit the note “%1”</source>
        <translation>Editar la nota “%1”</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>Editar una nota</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>Quitar la nota “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>Quitar %n nota</numerusform>
            <numerusform>Quitar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back %n step(s)</source>
        <translation>
            <numerusform>Retroceder %n paso</numerusform>
            <numerusform>Retroceder %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go forward %n step(s)</source>
        <translation>
            <numerusform>Avanzar %n paso</numerusform>
            <numerusform>Avanzar %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” lead its copies</source>
        <translation>Poner “%1” como principal de sus copias</translation>
    </message>
    <message>
        <source>Set “%1” apart from its copies</source>
        <translation>Separar “%1” de sus copias</translation>
    </message>
    <message>
        <source>Count “%1” among its copies again</source>
        <translation>Volver a contar “%1” entre sus copias</translation>
    </message>
    <message numerus="yes">
        <source>Add the list “%1” (%n name(s))</source>
        <translation>
            <numerusform>Agregar la lista “%1” (%n nombre)</numerusform>
            <numerusform>Agregar la lista “%1” (%n nombres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable the list “%1”</source>
        <translation>Activar la lista “%1”</translation>
    </message>
    <message>
        <source>Disable the list “%1”</source>
        <translation>Desactivar la lista “%1”</translation>
    </message>
    <message>
        <source>Rename the list “%1” to “%2”</source>
        <translation>Cambiar el nombre de la lista “%1” a “%2”</translation>
    </message>
    <message>
        <source>Change how names of the list “%1” are found</source>
        <translation>Cambiar cómo se buscan los nombres de la lista “%1”</translation>
    </message>
    <message>
        <source>Remove the list “%1”</source>
        <translation>Quitar la lista “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n list(s) of names</source>
        <translation>
            <numerusform>Quitar %n lista de nombres</numerusform>
            <numerusform>Quitar %n listas de nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take what “%1” says of %n article(s)</source>
        <translation>
            <numerusform>Tomar lo que “%1” dice de %n artículo</numerusform>
            <numerusform>Tomar lo que “%1” dice de %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” belong to the article</source>
        <translation>Incluir “%1” en el artículo</translation>
    </message>
    <message>
        <source>Leave “%1” out of the article</source>
        <translation>Excluir “%1” del artículo</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n article(s)</source>
        <translation>
            <numerusform>Editar %n artículo</numerusform>
            <numerusform>Editar %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a new revision of “%1”</source>
        <translation>Incorporar una revisión nueva de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Take in new revisions of %n article(s)</source>
        <translation>
            <numerusform>Incorporar la revisión nueva de %n artículo</numerusform>
            <numerusform>Incorporar revisiones nuevas de %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Place the lost “%1”</source>
        <translation>Colocar la marca perdida “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n mark(s) of a new revision</source>
        <translation>
            <numerusform>Resolver %n marca de una revisión nueva</numerusform>
            <numerusform>Resolver %n marcas de una revisión nueva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) among copies</source>
        <translation>
            <numerusform>Poner %n artículo entre las copias</numerusform>
            <numerusform>Poner %n artículos entre las copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for copies of %n article(s)</source>
        <translation>
            <numerusform>Buscar copias de %n artículo</numerusform>
            <numerusform>Buscar copias de %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the folder “%1”</source>
        <translation>Agregar la carpeta “%1”</translation>
    </message>
    <message>
        <source>Save the search “%1”</source>
        <translation>Guardar la búsqueda “%1”</translation>
    </message>
    <message>
        <source>Rename the folder “%1” to “%2”</source>
        <translation>Cambiar el nombre de la carpeta “%1” a “%2”</translation>
    </message>
    <message>
        <source>Change the saved search “%1”</source>
        <translation>Cambiar la búsqueda guardada “%1”</translation>
    </message>
    <message>
        <source>Remove the folder “%1”</source>
        <translation>Quitar la carpeta “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n folder(s)</source>
        <translation>
            <numerusform>Quitar %n carpeta</numerusform>
            <numerusform>Quitar %n carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into the folder “%1”</source>
        <translation>
            <numerusform>Poner %n artículo en la carpeta “%1”</numerusform>
            <numerusform>Poner %n artículos en la carpeta “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of the folder “%1”</source>
        <translation>
            <numerusform>Sacar %n artículo de la carpeta “%1”</numerusform>
            <numerusform>Sacar %n artículos de la carpeta “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the tag “%1” to %n article(s)</source>
        <translation>
            <numerusform>Agregar la etiqueta “%1” a %n artículo</numerusform>
            <numerusform>Agregar la etiqueta “%1” a %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag “%1” from %n article(s)</source>
        <translation>
            <numerusform>Quitar la etiqueta “%1” de %n artículo</numerusform>
            <numerusform>Quitar la etiqueta “%1” de %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore all as it was at “%1”</source>
        <translation>Restaurar todo como estaba en “%1”</translation>
    </message>
    <message>
        <source>Restore “%1” as it was at “%2”</source>
        <translation>Restaurar “%1” como estaba en “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Compact the history (%n step(s) until %1)</source>
        <translation>
            <numerusform>Compactar el historial (%n paso hasta %1)</numerusform>
            <numerusform>Compactar el historial (%n pasos hasta %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the project “%1”</source>
        <translation>Fusionar el proyecto “%1”</translation>
    </message>
</context>
<context>
    <name>Quipu::Chart</name>
    <message>
        <source>Chart</source>
        <comment>name of a chart that has none</comment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a chart, number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartContent</name>
    <message numerus="yes">
        <source>%n figure(s) that were picked by hand are gone or rejected.</source>
        <translation>
            <numerusform>%n cifra elegida a mano ya no existe o está rechazada.</numerusform>
            <numerusform>%n cifras elegidas a mano ya no existen o están rechazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of several series: which one</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title (who)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not drawn: it states changes, which are no levels.</source>
        <translation>“%1” no se dibuja: indica cambios, que no son niveles.</translation>
    </message>
    <message>
        <source>“%1”: there is nothing to draw.</source>
        <translation>“%1”: no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>“%1” is asked for twice and drawn once.</source>
        <translation>“%1” se pide dos veces y se dibuja una sola.</translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed figure(s) are left out.</source>
        <translation>
            <numerusform>Se omite %n cifra sin confirmar.</numerusform>
            <numerusform>Se omiten %n cifras sin confirmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note “%1” is not shown: its figure is not on the chart.</source>
        <translation>La nota “%1” no se muestra: su cifra no está en el gráfico.</translation>
    </message>
    <message>
        <source>“%1”: %2 is a total of several years and is not stacked.</source>
        <translation>“%1”: %2 es un total de varios años y no se apila.</translation>
    </message>
    <message>
        <source>“%1”: several values are told for %2. Choose one to stack it.</source>
        <translation>“%1”: se dan varios valores para %2. Hay que elegir uno para apilarlo.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not stacked, for a longer time that contains it is told.</source>
        <translation>“%1”: %2 no se apila, pues se da un periodo más largo que lo contiene.</translation>
    </message>
    <message>
        <source>“%1”, %2 is in the stack already.</source>
        <translation>“%1”, %2 ya está en la pila.</translation>
    </message>
    <message>
        <source>“%1”, %2 is not stacked: it contains “%3”, which is.</source>
        <translation>“%1”, %2 no se apila: contiene “%3”, que ya está apilado.</translation>
    </message>
    <message>
        <source>%1: what is stacked is not of the same months; the height of the stack is no total.</source>
        <translation>%1: lo que se apila no es de los mismos meses; la altura de la pila no es un total.</translation>
    </message>
    <message>
        <source>%1: what is stacked comes from different reporters; their sum is nobody’s number.</source>
        <translation>%1: lo que se apila viene de fuentes distintas; su suma no es el número de nadie.</translation>
    </message>
    <message>
        <source>“%1” is not drawn: years and outlets share no axis.</source>
        <translation>“%1” no se dibuja: los años y los medios no comparten eje.</translation>
    </message>
    <message>
        <source>“%1” is not drawn: it is in %2, and the chart has its two units already (%3; %4).</source>
        <translation>“%1” no se dibuja: está en %2, y el gráfico ya tiene sus dos unidades (%3; %4).</translation>
    </message>
    <message>
        <source>“%1” is not drawn: it is in %2 and the chart in %3. Allow a second unit to see both.</source>
        <translation>“%1” no se dibuja: está en %2 y el gráfico en %3. Para ver ambas hay que admitir una segunda unidad.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason (who chose)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”, %2: the choice of “%3” no longer holds, for “%4” is told too. Choose anew.</source>
        <translation>“%1”, %2: la elección de “%3” ya no vale, pues también se da “%4”. Hay que elegir de nuevo.</translation>
    </message>
    <message>
        <source>“%1”, %2: the value that was chosen is gone or rejected. Choose anew.</source>
        <translation>“%1”, %2: el valor elegido ya no existe o está rechazado. Hay que elegir de nuevo.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 por año</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombrar</translation>
    </message>
    <message>
        <source>“%1”: no line joins %2 and %3, which come from different reporters (%4; %5).</source>
        <translation>“%1”: ninguna línea une %2 y %3, que vienen de fuentes distintas (%4; %5).</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: the line stops %n time(s) where the reporter changes, first between %2 and %3.</source>
        <translation>
            <numerusform>“%1”: la línea se interrumpe %n vez donde cambia la fuente, entre %2 y %3.</numerusform>
            <numerusform>“%1”: la línea se interrumpe %n veces donde cambia la fuente, la primera entre %2 y %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not drawn: it states a change, which is no level.</source>
        <translation>“%1” no se dibuja: indica un cambio, que no es un nivel.</translation>
    </message>
    <message>
        <source>“%1” is not drawn: the text does not say when that was.</source>
        <translation>“%1” no se dibuja: el texto no dice cuándo fue.</translation>
    </message>
    <message>
        <source>“%1” is not drawn: it states no number.</source>
        <translation>“%1” no se dibuja: no indica ningún número.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s) of this kind.</source>
        <translation>
            <numerusform>Y %n observación más de este tipo.</numerusform>
            <numerusform>Y %n observaciones más de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sentence that told of the event “%1” is gone or rejected.</source>
        <translation>La frase que daba cuenta del acontecimiento “%1” ya no existe o está rechazada.</translation>
    </message>
    <message>
        <source>The source changed: the sentence of “%1” is not in it any more.</source>
        <translation>La fuente cambió: la frase de “%1” ya no está en ella.</translation>
    </message>
    <message>
        <source>The source changed: the sentence of “%1” is to be looked at.</source>
        <translation>La fuente cambió: hay que revisar la frase de “%1”.</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartCounts</name>
    <message numerus="yes">
        <source>%n outlet(s) with fewer are not drawn.</source>
        <translation>
            <numerusform>%n medio con menos no se dibuja.</numerusform>
            <numerusform>%n medios con menos no se dibujan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Mentions: %1</source>
        <comment>of what</comment>
        <translation>Menciones: %1</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <comment>on what</comment>
        <translation>Artículos: %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n article(s) of no known outlet are not counted.</source>
        <translation>
            <numerusform>“%1”: no se cuenta %n artículo de medio desconocido.</numerusform>
            <numerusform>“%1”: no se cuentan %n artículos de medio desconocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n article(s) without a date are not counted.</source>
        <translation>
            <numerusform>“%1”: no se cuenta %n artículo sin fecha.</numerusform>
            <numerusform>“%1”: no se cuentan %n artículos sin fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links are counted in the newest %n article(s) that name two of these.</source>
        <translation>
            <numerusform>Los vínculos se cuentan en el %n artículo más reciente que nombra a dos de estos.</numerusform>
            <numerusform>Los vínculos se cuentan en los %n artículos más recientes que nombran a dos de estos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ChartDataView</name>
    <message>
        <source>The chart&apos;s data</source>
        <translation>Los datos del gráfico</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartDialog</name>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Series</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtos</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Acontecimientos</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Sty&amp;le</source>
        <translation>Esti&amp;lo</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>A&amp;ceptar</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Apl&amp;icar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply and close (%1)</source>
        <translation>Aplicar y cerrar (%1)</translation>
    </message>
    <message>
        <source>Add a series, and it is drawn here.</source>
        <translation>Al agregar una serie, se dibuja aquí.</translation>
    </message>
    <message>
        <source>There is nothing to draw for this.</source>
        <translation>No hay nada que dibujar para esto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed in the tool tip.</source>
        <translation>
            <numerusform>%n más figura en la información emergente.</numerusform>
            <numerusform>%n más figuran en la información emergente.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a page with a fault</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Build Chart</source>
        <translation>Crear gráfico</translation>
    </message>
    <message>
        <source>Edit Chart: %1</source>
        <translation>Editar gráfico: %1</translation>
    </message>
    <message>
        <source>Edit Chart</source>
        <translation>Editar gráfico</translation>
    </message>
    <message>
        <source>The chart has edits that are not applied.</source>
        <translation>El gráfico tiene cambios sin aplicar.</translation>
    </message>
    <message>
        <source>&amp;Discard Them</source>
        <translation>&amp;Descartarlos</translation>
    </message>
    <message>
        <source>&amp;Go On Editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartDock</name>
    <message>
        <source>Chart %1</source>
        <translation>Gráfico %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartEventWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of events</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>event, from, to</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Events are not drawn, because this chart has no axis of years.</source>
        <translation>Los acontecimientos no se dibujan, porque este gráfico no tiene eje de años.</translation>
    </message>
    <message>
        <source>Events outside the years of the figures, not drawn: %1.</source>
        <translation>Acontecimientos fuera de los años de las cifras, no dibujados: %1.</translation>
    </message>
    <message>
        <source>Events without room for their names: %1.</source>
        <translation>Acontecimientos sin espacio para su nombre: %1.</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartEventsPage</name>
    <message>
        <source>Ne&amp;w Event</source>
        <translation>N&amp;uevo acontecimiento</translation>
    </message>
    <message>
        <source>&amp;From the Articles…</source>
        <translation>&amp;De los artículos…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Events on the chart</source>
        <translation>Acontecimientos del gráfico</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Events stand behind the figures: a line, or a band where they have an end.</source>
        <translation>Los acontecimientos se dibujan detrás de las cifras: una línea, o una banda si tienen fin.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Cuándo empezó</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Cuándo terminó</translation>
    </message>
    <message>
        <source>2011, 2011-07 or 2011-07-28</source>
        <translation>2011, 2011-07 o 2011-07-28</translation>
    </message>
    <message>
        <source>only where it went on for a time</source>
        <translation>solo si duró un tiempo</translation>
    </message>
    <message>
        <source>E&amp;vent:</source>
        <translation>Acontecimi&amp;ento:</translation>
    </message>
    <message>
        <source>&amp;Began:</source>
        <translation>Inici&amp;o:</translation>
    </message>
    <message>
        <source>Ende&amp;d:</source>
        <translation>&amp;Fin:</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Indicar qué ocurrió.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2011, 2011-07, 2011-07-28.</source>
        <translation>Escribir un año, un mes o un día: 2011, 2011-07, 2011-07-28.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day, or nothing.</source>
        <translation>Escribir un año, un mes o un día, o nada.</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>El fin es anterior al inicio.</translation>
    </message>
    <message>
        <source>An event is not complete: mend it, or remove it.</source>
        <translation>Un acontecimiento está incompleto: corregirlo o quitarlo.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>an event that is not complete</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Taken from an article: on the chart, a click opens its sentence.</source>
        <translation>Tomado de un artículo: en el gráfico, un clic abre su frase.</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartExportWords</name>
    <message>
        <source>The chart cannot have this size</source>
        <translation>El gráfico no puede tener este tamaño</translation>
    </message>
    <message>
        <source>choose a resolution between 10 and 10000 dpi</source>
        <translation>elija una resolución de entre 10 y 10000 ppp</translation>
    </message>
    <message>
        <source>The chart is too small to be read</source>
        <translation>El gráfico es demasiado pequeño para leerse</translation>
    </message>
    <message>
        <source>choose at least 40×27mm, or more pixels or fewer dpi</source>
        <translation>elija al menos 40×27mm, o más píxeles o menos ppp</translation>
    </message>
    <message>
        <source>The chart is too large</source>
        <translation>El gráfico es demasiado grande</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer dpi</source>
        <translation>elija un tamaño menor o menos ppp</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>No hay nada que dibujar</translation>
    </message>
    <message>
        <source>choose a series that has figures</source>
        <translation>elija una serie que tenga cifras</translation>
    </message>
    <message>
        <source>Charts are not written in this format</source>
        <translation>Los gráficos no se escriben en este formato</translation>
    </message>
    <message>
        <source>end the file&apos;s name in .png, .svg or .pdf</source>
        <translation>termine el nombre del archivo en .png, .svg o .pdf</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartFiles</name>
    <message>
        <source>Charts are not written in this format</source>
        <translation>Los gráficos no se escriben en este formato</translation>
    </message>
    <message>
        <source>End the file&apos;s name in one of %1</source>
        <translation>Terminar el nombre del archivo en uno de estos: %1</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>No hay nada que dibujar</translation>
    </message>
    <message>
        <source>choose a series that has figures</source>
        <translation>elegir una serie que tenga cifras</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartFinders</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>points, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>points, first year, last year</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Empty chart</source>
        <translation>Gráfico vacío</translation>
    </message>
    <message>
        <source>choose its series yourself</source>
        <translation>para elegir las series a mano</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>A new chart of this figure</source>
        <translation>Un gráfico nuevo de esta cifra</translation>
    </message>
    <message>
        <source>no chart uses it yet</source>
        <translation>ningún gráfico la usa todavía</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartKind</name>
    <message>
        <source>Line</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Escalones</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Barras apiladas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartKindPage</name>
    <message>
        <source>How a value goes on from period to period; a gap stays a gap.</source>
        <translation>Cómo evoluciona un valor de periodo en periodo; un hueco sigue siendo un hueco.</translation>
    </message>
    <message>
        <source>A value that holds for its period and then changes at once.</source>
        <translation>Un valor que rige durante su periodo y luego cambia de golpe.</translation>
    </message>
    <message>
        <source>A line with the amount below it filled.</source>
        <translation>Una línea con la cantidad que queda debajo rellena.</translation>
    </message>
    <message>
        <source>Amounts side by side, grouped by period.</source>
        <translation>Cantidades lado a lado, agrupadas por periodo.</translation>
    </message>
    <message>
        <source>Parts of a whole, one upon the other; never a total on its parts.</source>
        <translation>Partes de un todo, una sobre otra; nunca un total sobre sus partes.</translation>
    </message>
    <message>
        <source>Each figure a point of its own, nothing joined.</source>
        <translation>Cada cifra es un punto propio, sin nada que los una.</translation>
    </message>
    <message>
        <source>From the lowest to the highest value that is told.</source>
        <translation>Del valor más bajo al más alto que se da.</translation>
    </message>
    <message>
        <source>Totals of several years, as long as the time they cover.</source>
        <translation>Totales de varios años, tan largos como el tiempo que abarcan.</translation>
    </message>
    <message>
        <source>Two years, and what changed between them.</source>
        <translation>Dos años, y lo que cambió entre ellos.</translation>
    </message>
    <message>
        <source>Who is named together with whom, in the same sentences.</source>
        <translation>Quién se nombra junto con quién, en las mismas frases.</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Tipo de gráfico</translation>
    </message>
    <message>
        <source>K&amp;ind:</source>
        <translation>Tip&amp;o:</translation>
    </message>
    <message>
        <source>&amp;Panels:</source>
        <translation>Pan&amp;eles:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valores:</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Todo en uno</translation>
    </message>
    <message>
        <source>One for each place</source>
        <translation>Uno por lugar</translation>
    </message>
    <message>
        <source>One for each measure</source>
        <translation>Uno por medida</translation>
    </message>
    <message>
        <source>Units of the values</source>
        <translation>Unidades de los valores</translation>
    </message>
    <message>
        <source>In common units, so that they compare</source>
        <translation>En unidades comunes, para poder compararlos</translation>
    </message>
    <message>
        <source>In the units that the texts use</source>
        <translation>En las unidades que usan los textos</translation>
    </message>
    <message>
        <source>Panels s&amp;hare their axes</source>
        <translation>Los paneles compa&amp;rten sus ejes</translation>
    </message>
    <message>
        <source>So that their heights compare</source>
        <translation>Para que sus alturas se puedan comparar</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic axis</source>
        <translation>Eje lo&amp;garítmico</translation>
    </message>
    <message>
        <source>Equal steps are equal factors; only for values above zero</source>
        <translation>Pasos iguales son factores iguales; solo para valores mayores que cero</translation>
    </message>
    <message>
        <source>T&amp;wo units, each with an axis of its own</source>
        <translation>&amp;Dos unidades, cada una con su propio eje</translation>
    </message>
    <message>
        <source>Without it, series of another unit than the first are not drawn</source>
        <translation>Sin esto, no se dibujan las series cuya unidad no es la de la primera</translation>
    </message>
    <message>
        <source>Only figures that are con&amp;firmed</source>
        <translation>Solo cifras con&amp;firmadas</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartListDock</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Filter the charts</source>
        <translation>Filtrar los gráficos</translation>
    </message>
    <message>
        <source>Charts of the project</source>
        <translation>Gráficos del proyecto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>charts shown, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No chart has these words in its name.</source>
        <translation>Ningún gráfico tiene estas palabras en su nombre.</translation>
    </message>
    <message>
        <source>No charts yet.
Ones that you make or keep are listed here.</source>
        <translation>Aún no hay gráficos.
Los que se creen o se conserven aparecerán aquí.</translation>
    </message>
    <message>
        <source>New Chart…</source>
        <translation>Nuevo gráfico…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar no&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n chart(s)</source>
        <translation>
            <numerusform>&amp;Quitar %n gráfico</numerusform>
            <numerusform>&amp;Quitar %n gráficos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ne&amp;w Chart…</source>
        <translation>&amp;Nuevo gráfico…</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entidades</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a chart without series</comment>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s)</source>
        <translation>
            <numerusform>%Ln recuento</numerusform>
            <numerusform>%Ln recuentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ChartNavigator</name>
    <message>
        <source>Wheel or + and −: zoom in time; Ctrl+wheel: zoom the values. Drag: look at a rectangle. Shift+drag, middle button or Ctrl+arrows: move. Double click, 0 or Esc: show all.</source>
        <translation>Rueda o + y −: ampliar o reducir el tiempo; Ctrl+rueda: ampliar o reducir los valores. Arrastrar: ver un rectángulo. Mayús+arrastrar, botón central o Ctrl+flechas: desplazar. Doble clic, 0 o Esc: mostrar todo.</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartNoteWords</name>
    <message numerus="yes">
        <source>Not drawn, because a logarithmic axis has no zero and nothing below it: %n value(s).</source>
        <translation>
            <numerusform>No se dibuja, porque un eje logarítmico no tiene cero ni nada por debajo: %n valor.</numerusform>
            <numerusform>No se dibujan, porque un eje logarítmico no tiene cero ni nada por debajo: %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn on an even axis: what is stacked cannot be added up on a logarithmic one.</source>
        <translation>Se dibuja en un eje lineal: lo apilado no se puede sumar en uno logarítmico.</translation>
    </message>
    <message>
        <source>Logarithmic axis: heights and lengths do not compare, only where they end.</source>
        <translation>Eje logarítmico: las alturas y las longitudes no se pueden comparar, solo dónde terminan.</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, for want of room: %n name(s) with fewer mentions.</source>
        <translation>
            <numerusform>No se dibuja, por falta de espacio: %n nombre con menos menciones.</numerusform>
            <numerusform>No se dibujan, por falta de espacio: %n nombres con menos menciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, for want of room: %n more row(s).</source>
        <translation>
            <numerusform>No se dibuja, por falta de espacio: %n fila más.</numerusform>
            <numerusform>No se dibujan, por falta de espacio: %n filas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn, because neither year has a figure: %1.</source>
        <translation>No se dibuja, porque ninguno de los dos años tiene cifra: %1.</translation>
    </message>
    <message>
        <source>There is no second year to compare with.</source>
        <translation>No hay un segundo año con el cual comparar.</translation>
    </message>
    <message>
        <source>from low to high; the line is the value</source>
        <translation>de bajo a alto; la línea es el valor</translation>
    </message>
    <message>
        <source>open end: how far is not told</source>
        <translation>extremo abierto: no se dice hasta dónde</translation>
    </message>
    <message>
        <source>of no type</source>
        <translation>sin tipo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mention(s)</source>
        <translation>
            <numerusform>%1: %n mención</numerusform>
            <numerusform>%1: %n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: named together in %n sentence(s)</source>
        <translation>
            <numerusform>%1 y %2: se nombran juntos en %n frase</numerusform>
            <numerusform>%1 y %2: se nombran juntos en %n frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, because no axis reaches them: %n value(s).</source>
        <translation>
            <numerusform>No se dibuja, porque ningún eje llega hasta allí: %n valor.</numerusform>
            <numerusform>No se dibujan, porque ningún eje llega hasta allí: %n valores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ChartNotesPage</name>
    <message>
        <source>&amp;Remove Note</source>
        <translation>&amp;Quitar nota</translation>
    </message>
    <message>
        <source>Notes on points</source>
        <translation>Notas sobre puntos</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Palabras de la nota</translation>
    </message>
    <message>
        <source>&amp;Words of the note:</source>
        <translation>&amp;Palabras de la nota:</translation>
    </message>
    <message>
        <source>Click a point of the picture to write a note on it; or go there with the arrow keys and press Enter.</source>
        <translation>Hacer clic en un punto de la imagen para escribir una nota sobre él; o ir hasta allí con las teclas de flecha y pulsar Intro.</translation>
    </message>
    <message>
        <source>A note has no words: write some, or remove it.</source>
        <translation>Una nota no tiene palabras: hay que escribir algunas o quitarla.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>series, period: value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>A point that is not on the chart now</source>
        <translation>Un punto que ahora no está en el gráfico</translation>
    </message>
    <message>
        <source>Write some words.</source>
        <translation>Escribir algunas palabras.</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartPanel</name>
    <message>
        <source>Choose a series above, and its figures are drawn here.</source>
        <translation>Elija una serie arriba y sus cifras se dibujarán aquí.</translation>
    </message>
    <message>
        <source>Type of chart</source>
        <translation>Tipo de gráfico</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the chart as an image, SVG or PDF</source>
        <translation>Exportar el gráfico como imagen, SVG o PDF</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Made of what the project tells most about. It becomes a chart of the project when you keep it or change it.</source>
        <translation>Hecho con aquello de lo que más habla el proyecto. Pasa a ser un gráfico del proyecto al conservarlo o cambiarlo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Save this chart in the project</source>
        <translation>Guardar este gráfico en el proyecto</translation>
    </message>
    <message>
        <source>Keep the suggested chart</source>
        <translation>Conservar el gráfico sugerido</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the whole chart again.</source>
        <translation>Mostrar de nuevo el gráfico entero.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Show the chart&apos;s points as a table (Ctrl+Shift+T)</source>
        <translation>Mostrar los puntos del gráfico en una tabla (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartPrinting</name>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartSeriesForm</name>
    <message>
        <source>Only by (&amp;who acts):</source>
        <translation>Solo de (q&amp;uien actúa):</translation>
    </message>
    <message>
        <source>Who acts, as the figures say</source>
        <translation>Quién actúa, según las cifras</translation>
    </message>
    <message>
        <source>Only &amp;for:</source>
        <translation>Solo &amp;para:</translation>
    </message>
    <message>
        <source>Who receives, as the figures say</source>
        <translation>Quién recibe, según las cifras</translation>
    </message>
    <message>
        <source>Only accordin&amp;g to:</source>
        <translation>Solo se&amp;gún:</translation>
    </message>
    <message>
        <source>Who says so, in the texts</source>
        <translation>Quién lo dice, en los textos</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Label of the series</source>
        <translation>Etiqueta de la serie</translation>
    </message>
    <message>
        <source>La&amp;bel:</source>
        <translation>Eti&amp;queta:</translation>
    </message>
    <message>
        <source>Au&amp;tomatic</source>
        <translation>Aut&amp;omático</translation>
    </message>
    <message>
        <source>The next colour of the chart&apos;s style</source>
        <translation>El color siguiente del estilo del gráfico</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Color:</translation>
    </message>
    <message>
        <source>On t&amp;he second axis</source>
        <translation>En el segundo e&amp;je</translation>
    </message>
    <message>
        <source>Figures picked by hand</source>
        <translation>Cifras elegidas a mano</translation>
    </message>
    <message>
        <source>Take Out of the Ser&amp;ies</source>
        <translation>Sacar de la se&amp;rie</translation>
    </message>
    <message>
        <source>Only these fi&amp;gures:</source>
        <translation>Solo estas ci&amp;fras:</translation>
    </message>
    <message>
        <source>Entity that is named</source>
        <translation>Entidad que se nombra</translation>
    </message>
    <message>
        <source>anyone: type a name</source>
        <translation>cualquiera: escribir un nombre</translation>
    </message>
    <message>
        <source>Namin&amp;g:</source>
        <translation>Que &amp;nombre a:</translation>
    </message>
    <message>
        <source>Of ty&amp;pe:</source>
        <translation>De t&amp;ipo:</translation>
    </message>
    <message>
        <source>&amp;In the outlet:</source>
        <translation>En el &amp;medio:</translation>
    </message>
    <message>
        <source>One &amp;value for each outlet, instead of each year</source>
        <translation>Un &amp;valor por cada medio, en lugar de cada año</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>quote: sentence</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Allow two units on the page “Kind” first</source>
        <translation>Permitir antes dos unidades en la página “Tipo”</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Color: %1</translation>
    </message>
    <message>
        <source>Colour of the Series</source>
        <translation>Color de la serie</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartSeriesPage</name>
    <message>
        <source>&amp;Add Series…</source>
        <translation>&amp;Agregar serie…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Series of the chart</source>
        <translation>Series del gráfico</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>%1 (nothing to draw)</source>
        <translation>%1 (nada que dibujar)</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartStylePage</name>
    <message>
        <source>Another &amp;font than the program&apos;s</source>
        <translation>&amp;Otro tipo de letra que el del programa</translation>
    </message>
    <message>
        <source>Size of the type, in points</source>
        <translation>Tamaño de la letra, en puntos</translation>
    </message>
    <message>
        <source>Width of lines, in pixels</source>
        <translation>Grosor de las líneas, en píxeles</translation>
    </message>
    <message>
        <source>Write &amp;values beside the points</source>
        <translation>Escribir los &amp;valores junto a los puntos</translation>
    </message>
    <message>
        <source>Draw the &amp;grid</source>
        <translation>Dibujar la cua&amp;drícula</translation>
    </message>
    <message>
        <source>Colours of the series</source>
        <translation>Colores de las series</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>the program&apos;s</source>
        <translation>el del programa</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a number</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como siempre</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>Fon&amp;t:</source>
        <translation>Tipo de &amp;letra:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>Line wi&amp;dth:</source>
        <translation>&amp;Grosor de línea:</translation>
    </message>
    <message>
        <source>Save as &amp;House Style</source>
        <translation>Guardar como &amp;estilo de la casa</translation>
    </message>
    <message>
        <source>&amp;Use House Style</source>
        <translation>&amp;Usar el estilo de la casa</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>New charts begin with this style</source>
        <translation>Los gráficos nuevos empiezan con este estilo</translation>
    </message>
    <message>
        <source>The style that comes with Quipu</source>
        <translation>El estilo que trae Quipu</translation>
    </message>
    <message>
        <source>This is the house style, which new charts begin with.</source>
        <translation>Este es el estilo de la casa, con el que empiezan los gráficos nuevos.</translation>
    </message>
    <message>
        <source>New charts begin with the house style. This chart has its own.</source>
        <translation>Los gráficos nuevos empiezan con el estilo de la casa. Este gráfico tiene el suyo propio.</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartTable</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartTableWords</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartTemplate</name>
    <message>
        <source>This is no chart template</source>
        <translation>Esto no es una plantilla de gráfico</translation>
    </message>
    <message>
        <source>Save a chart&apos;s form as a template, and export that</source>
        <translation>Guardar la forma de un gráfico como plantilla y exportar esa plantilla</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartTemplates</name>
    <message>
        <source>The chart template cannot be read</source>
        <translation>No se puede leer la plantilla de gráfico</translation>
    </message>
    <message>
        <source>This is too large for a chart template</source>
        <translation>Esto es demasiado grande para una plantilla de gráfico</translation>
    </message>
    <message>
        <source>The chart template cannot be written</source>
        <translation>No se puede escribir la plantilla de gráfico</translation>
    </message>
    <message>
        <source>A template needs a name</source>
        <translation>Una plantilla necesita un nombre</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>Escribir uno</translation>
    </message>
    <message>
        <source>The chart template cannot be deleted</source>
        <translation>No se puede eliminar la plantilla de gráfico</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartTemplatesPage</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Guar&amp;dar</translation>
    </message>
    <message>
        <source>&amp;Use for This Chart</source>
        <translation>&amp;Usar en este gráfico</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Save this chart&apos;s form &amp;as:</source>
        <translation>Guardar la forma de este gráfico &amp;como:</translation>
    </message>
    <message>
        <source>A template keeps a chart&apos;s kind, options, texts and style, for any figures. It is there in every project.</source>
        <translation>Una plantilla guarda el tipo, las opciones, los textos y el estilo de un gráfico, para cualesquiera cifras. Está disponible en todos los proyectos.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Dar un nombre a la plantilla.</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartTextsPage</name>
    <message>
        <source>Name of the chart</source>
        <translation>Nombre del gráfico</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Sho&amp;w the source line under the chart</source>
        <translation>Mostrar la &amp;línea de fuentes bajo el gráfico</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Línea de fuentes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>The project calls the chart so, in lists and panes.</source>
        <translation>Así se llama el gráfico en el proyecto, en listas y paneles.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>S&amp;ubtítulo:</translation>
    </message>
    <message>
        <source>Sou&amp;rces:</source>
        <translation>&amp;Fuentes:</translation>
    </message>
    <message>
        <source>Left empty, title and sources are made from the figures.</source>
        <translation>Si se dejan vacíos, el título y las fuentes se forman a partir de las cifras.</translation>
    </message>
    <message>
        <source>Give the chart a name.</source>
        <translation>Dar un nombre al gráfico.</translation>
    </message>
    <message>
        <source>Another chart of the project has this name.</source>
        <translation>Otro gráfico del proyecto tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Double-click to edit the chart</source>
        <translation>Haga doble clic para editar el gráfico</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartWords</name>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 por año</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1, millions</source>
        <translation>%1, millones</translation>
    </message>
    <message>
        <source>%1, billions (10⁹)</source>
        <translation>%1, miles de millones (10⁹)</translation>
    </message>
    <message>
        <source>%1, trillions (10¹²)</source>
        <translation>%1, billones (10¹²)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>low–high</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>~ about</source>
        <translation>~ aproximadamente</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; más de</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ al menos</translation>
    </message>
    <message>
        <source>&lt; almost</source>
        <translation>&lt; casi</translation>
    </message>
    <message>
        <source>≤ up to</source>
        <translation>≤ hasta</translation>
    </message>
    <message>
        <source>hollow: not yet confirmed</source>
        <translation>hueco: aún sin confirmar</translation>
    </message>
    <message>
        <source>part of a year</source>
        <translation>parte de un año</translation>
    </message>
    <message>
        <source>total of several years</source>
        <translation>total de varios años</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>FY%1</source>
        <comment>fiscal year</comment>
        <translation>AF %1</translation>
    </message>
    <message>
        <source>Not drawn, because its unit is another (%1): %2.</source>
        <translation>No se dibuja, porque su unidad es otra (%1): %2.</translation>
    </message>
    <message>
        <source>Figures: %1; articles: %2.</source>
        <translation>Cifras: %1; artículos: %2.</translation>
    </message>
    <message>
        <source>Sources: %1. Figures: %2; articles: %3.</source>
        <translation>Fuentes: %1. Cifras: %2; artículos: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points not read out: %1</source>
        <translation>Puntos no leídos: %1</translation>
    </message>
    <message>
        <source>%1 trillion %2</source>
        <comment>number (of 10¹²), unit</comment>
        <translation>%1 billones de %2</translation>
    </message>
    <message>
        <source>%1 billion %2</source>
        <comment>number (of 10⁹), unit</comment>
        <translation>%1 miles de millones de %2</translation>
    </message>
    <message>
        <source>%1 million %2</source>
        <comment>number, unit</comment>
        <translation>%1 millones de %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name, value</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>several values told</source>
        <translation>se dan varios valores</translation>
    </message>
    <message>
        <source>faint: another value was chosen</source>
        <translation>tenue: se eligió otro valor</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date&apos;s format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date&apos;s format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>menciones</translation>
    </message>
    <message>
        <source>Entities named together</source>
        <translation>Entidades nombradas juntas</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles and mentions</source>
        <translation>Artículos y menciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mentions counted: %1.</source>
        <translation>Menciones contadas: %1.</translation>
    </message>
    <message>
        <source>Articles counted: %1.</source>
        <translation>Artículos contados: %1.</translation>
    </message>
    <message>
        <source>Counted in the articles of the project.</source>
        <translation>Contado en los artículos del proyecto.</translation>
    </message>
</context>
<context>
    <name>Quipu::CheatSheet</name>
    <message>
        <source>Quipu: keyboard shortcuts</source>
        <translation>Quipu: atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Quipu::Check</name>
    <message>
        <source>From %1 to %2 is %3; the text says “%4”</source>
        <translation>De %1 a %2: %3; el texto dice “%4”</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; the text says “%4”</source>
        <translation>%1 de %2 es %3; el texto dice “%4”</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a factor</comment>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: “%3” in %n article(s), one origin: %4</source>
        <translation>
            <numerusform>%1, %2: “%3” en %n artículo, un mismo origen: %4</numerusform>
            <numerusform>%1, %2: “%3” en %n artículos, un mismo origen: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: “%3” in %n article(s), in one and the same sentence</source>
        <translation>
            <numerusform>%1, %2: “%3” en %n artículo, en la misma frase</numerusform>
            <numerusform>%1, %2: “%3” en %n artículos, en la misma frase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: “%3” in %n article(s), one claim</source>
        <translation>
            <numerusform>%1, %2: “%3” en %n artículo, una sola afirmación</numerusform>
            <numerusform>%1, %2: “%3” en %n artículos, una sola afirmación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n values are told, from %3 to %4</source>
        <translation>
            <numerusform>%1, %2: se da %n valor, de %3 a %4</numerusform>
            <numerusform>%1, %2: se dan %n valores, de %3 a %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: units that do not compare: %2</source>
        <translation>%1: unidades que no se pueden comparar: %2</translation>
    </message>
    <message>
        <source>%1: fiscal years stand beside calendar years</source>
        <translation>%1: hay años fiscales junto a años calendario</translation>
    </message>
    <message>
        <source>%1: %2 is only part of a year, beside %3</source>
        <translation>%1: %2 es solo parte de un año, junto a %3</translation>
    </message>
    <message>
        <source>%1 add up to %2; the text says “%3”</source>
        <translation>%1 suman %2; el texto dice “%3”</translation>
    </message>
    <message>
        <source>Revision %1 of “%2” lacks the sentence. It was: %3</source>
        <translation>La revisión %1 de “%2” no contiene la frase. Era: %3</translation>
    </message>
    <message>
        <source>The sentence changed in revision %1 of “%2”. It was: %3 It is: %4</source>
        <translation>La frase cambió en la revisión %1 de “%2”. Era: %3 Es: %4</translation>
    </message>
</context>
<context>
    <name>Quipu::CheckDock</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation>&amp;Resolver…</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Qué comprobaciones</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open checks</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Kind of check</source>
        <translation>Tipo de comprobación</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>De todo tipo</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>checks shown, of all, how many are open</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>No check is like that.</source>
        <translation>Ninguna comprobación es así.</translation>
    </message>
    <message>
        <source>Nothing to check yet.
Figures that belong together are compared as they are found.</source>
        <translation>Aún no hay nada que comprobar.
Las cifras relacionadas se comparan a medida que se hallan.</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>S&amp;how in the text</source>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Qué se comparó</translation>
    </message>
</context>
<context>
    <name>Quipu::CheckTreeModel</name>
    <message>
        <source>holds</source>
        <translation>cuadra</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparables</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no cuadra</translation>
    </message>
    <message>
        <source>settled: %1</source>
        <translation>resuelta: %1</translation>
    </message>
    <message>
        <source>open again: a figure was edited</source>
        <translation>abierta de nuevo: se editó una cifra</translation>
    </message>
    <message>
        <source>Settled by %1, %2: %3</source>
        <translation>Resuelta por %1, %2: %3</translation>
    </message>
    <message>
        <source>Change or share</source>
        <translation>Cambio o proporción</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>One claim</source>
        <translation>Una sola afirmación</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Mixed units</source>
        <translation>Unidades mezcladas</translation>
    </message>
    <message>
        <source>Partial year</source>
        <translation>Año parcial</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Qué dicen las cifras</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>Changed source</source>
        <translation>Fuente cambiada</translation>
    </message>
</context>
<context>
    <name>Quipu::Citations</name>
    <message>
        <source>[%1] %2
    File: %3
    SHA-256: %4

</source>
        <translation>[%1] %2
    Archivo: %3
    SHA-256: %4

</translation>
    </message>
</context>
<context>
    <name>Quipu::Codebook</name>
    <message>
        <source>measure “%1”</source>
        <translation>medida “%1”</translation>
    </message>
    <message>
        <source>unit “%1”</source>
        <translation>unidad “%1”</translation>
    </message>
    <message>
        <source>This is no list of words</source>
        <translation>Esto no es una lista de palabras</translation>
    </message>
    <message>
        <source>Write [&quot;word&quot;, &quot;two words&quot;]</source>
        <translation>Escriba [&quot;palabra&quot;, &quot;dos palabras&quot;]</translation>
    </message>
    <message>
        <source>These are too many words</source>
        <translation>Son demasiadas palabras</translation>
    </message>
    <message>
        <source>Keep at most 1000; a word ending in * stands for many</source>
        <translation>Deje 1000 como máximo; una palabra que termina en * vale por muchas</translation>
    </message>
    <message>
        <source>%1, word %2</source>
        <translation>%1, palabra %2</translation>
    </message>
    <message>
        <source>This is no word that a text can hold</source>
        <translation>Ningún texto puede contener esta palabra</translation>
    </message>
    <message>
        <source>Write one to 120 characters; * may stand at a word&apos;s end only</source>
        <translation>Escriba de uno a 120 caracteres; * solo puede ir al final de una palabra</translation>
    </message>
    <message>
        <source>This is no list of cue groups</source>
        <translation>Esto no es una lista de grupos de palabras guía</translation>
    </message>
    <message>
        <source>Write [{&quot;in&quot;: &quot;near&quot;, &quot;words&quot;: [...]}]</source>
        <translation>Escriba [{&quot;in&quot;: &quot;near&quot;, &quot;words&quot;: [...]}]</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, grupo %2</translation>
    </message>
    <message>
        <source>A cue group needs to say where its words stand</source>
        <translation>Un grupo de palabras guía debe decir dónde están sus palabras</translation>
    </message>
    <message>
        <source>Write &quot;in&quot;: noun, before, next, near, sentence, context or topic</source>
        <translation>Escriba &quot;in&quot;: noun, before, next, near, sentence, context o topic</translation>
    </message>
    <message>
        <source>A cue group without words is never found</source>
        <translation>Un grupo sin palabras guía nunca se halla</translation>
    </message>
    <message>
        <source>Give it words, or leave it out</source>
        <translation>Póngale palabras, u omítalo</translation>
    </message>
    <message>
        <source>This row has no proper id</source>
        <translation>Esta fila no tiene un id adecuado</translation>
    </message>
    <message>
        <source>Give it an id of its own, of at most 120 characters</source>
        <translation>Póngale un id propio, de 120 caracteres como máximo</translation>
    </message>
    <message>
        <source>This row does not say which dimension it has</source>
        <translation>Esta fila no dice qué dimensión tiene</translation>
    </message>
    <message>
        <source>Write &quot;dimension&quot;: area, mass, money, count ...</source>
        <translation>Escriba &quot;dimension&quot;: area, mass, money, count ...</translation>
    </message>
    <message>
        <source>This label cannot be read</source>
        <translation>No se puede leer esta etiqueta</translation>
    </message>
    <message>
        <source>Write &quot;label&quot;: {&quot;en&quot;: &quot;...&quot;, &quot;es&quot;: &quot;...&quot;}</source>
        <translation>Escriba &quot;label&quot;: {&quot;en&quot;: &quot;...&quot;, &quot;es&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>This is no text, or one that is too long</source>
        <translation>Esto no es un texto, o es demasiado largo</translation>
    </message>
    <message>
        <source>Write at most 2000 characters</source>
        <translation>Escriba 2000 caracteres como máximo</translation>
    </message>
    <message>
        <source>This is neither true nor false</source>
        <translation>Esto no es verdadero ni falso</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>Escriba true o false</translation>
    </message>
    <message>
        <source>The codebook has too many rows</source>
        <translation>El libro de códigos tiene demasiadas filas</translation>
    </message>
    <message>
        <source>Keep at most 2000 measures and 2000 units</source>
        <translation>Deje 2000 medidas y 2000 unidades como máximo</translation>
    </message>
    <message>
        <source>Two rows have the same id</source>
        <translation>Dos filas tienen el mismo id</translation>
    </message>
    <message>
        <source>Give one of them another id</source>
        <translation>Ponga otro id a una de ellas</translation>
    </message>
    <message>
        <source>This is no number above zero</source>
        <translation>Esto no es un número mayor que cero</translation>
    </message>
    <message>
        <source>Write how many of the base unit one is, or leave it out</source>
        <translation>Escriba a cuántas unidades base equivale una, u omítalo</translation>
    </message>
    <message>
        <source>The measures have too many different cue words</source>
        <translation>Las medidas tienen demasiadas palabras guía distintas</translation>
    </message>
    <message>
        <source>Use fewer; a word ending in * stands for all that begin so</source>
        <translation>Use menos; una palabra que termina en * vale por todas las que empiezan así</translation>
    </message>
    <message>
        <source>Write {&quot;measures&quot;: [...], &quot;units&quot;: [...]}, as an exported codebook has</source>
        <translation>Escriba {&quot;measures&quot;: [...], &quot;units&quot;: [...]}, como en un libro de códigos exportado</translation>
    </message>
    <message>
        <source>This is too large for a codebook</source>
        <translation>Esto es demasiado grande para un libro de códigos</translation>
    </message>
    <message>
        <source>This is not JSON</source>
        <translation>Esto no es JSON</translation>
    </message>
    <message>
        <source>%1, line %2, %3</source>
        <translation>%1, línea %2, %3</translation>
    </message>
    <message>
        <source>“%1” is not a list of rows</source>
        <translation>“%1” no es una lista de filas</translation>
    </message>
    <message>
        <source>There are neither measures nor units</source>
        <translation>No hay medidas ni unidades</translation>
    </message>
    <message>
        <source>The codebook cannot be read</source>
        <translation>No se puede leer el libro de códigos</translation>
    </message>
    <message>
        <source>The codebook cannot be written</source>
        <translation>No se puede escribir el libro de códigos</translation>
    </message>
</context>
<context>
    <name>Quipu::CodebookDialog</name>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Medidas</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Imp&amp;ortar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>As &amp;Shipped</source>
        <translation>De &amp;fábrica</translation>
    </message>
    <message>
        <source>Show the codebook that comes with Quipu; nothing changes until it is applied</source>
        <translation>Mostrar el libro de códigos que trae Quipu; nada cambia hasta que se aplica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What an edit would change is shown here, before it is applied.</source>
        <translation>Aquí se muestra lo que cambiaría una edición, antes de aplicarla.</translation>
    </message>
    <message>
        <source>No figure would change.</source>
        <translation>No cambiaría ninguna cifra.</translation>
    </message>
    <message numerus="yes">
        <source>%n get a measure</source>
        <translation>
            <numerusform>%n recibe una medida</numerusform>
            <numerusform>%n reciben una medida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose their measure</source>
        <translation>
            <numerusform>%n pierde su medida</numerusform>
            <numerusform>%n pierden su medida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get another measure</source>
        <translation>
            <numerusform>%n cambia de medida</numerusform>
            <numerusform>%n cambian de medida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed otherwise</source>
        <translation>
            <numerusform>%n con otro cambio</numerusform>
            <numerusform>%n con otros cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n agregada</numerusform>
            <numerusform>%n agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept because they are yours</source>
        <translation>
            <numerusform>%n conservada por ser suya</numerusform>
            <numerusform>%n conservadas por ser suyas</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
</context>
<context>
    <name>Quipu::CodebookList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Dup&amp;licar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>Nue&amp;va</translation>
    </message>
    <message>
        <source>The first row that fits a number decides: order matters</source>
        <translation>Decide la primera fila que corresponde a un número: el orden importa</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (propia)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiada)</translation>
    </message>
</context>
<context>
    <name>Quipu::CodebookRowForm</name>
    <message>
        <source>Id:</source>
        <translation>Id:</translation>
    </message>
    <message>
        <source>What figures keep and commands ask for</source>
        <translation>Lo que guardan las cifras y piden los comandos</translation>
    </message>
    <message>
        <source>Label, En&amp;glish:</source>
        <translation>Etiqueta, in&amp;glés:</translation>
    </message>
    <message>
        <source>Label, Spanis&amp;h:</source>
        <translation>Etiqueta, espa&amp;ñol:</translation>
    </message>
    <message>
        <source>Dimension:</source>
        <translation>Dimensión:</translation>
    </message>
    <message>
        <source>area, mass, money, count …</source>
        <translation>area, mass, money, count …</translation>
    </message>
    <message>
        <source>Unit it is tol&amp;d in:</source>
        <translation>Unidad en que &amp;se da:</translation>
    </message>
    <message>
        <source>&amp;Base unit:</source>
        <translation>U&amp;nidad base:</translation>
    </message>
    <message>
        <source>Counts peop&amp;le:</source>
        <translation>&amp;Cuenta personas:</translation>
    </message>
    <message>
        <source>people or things</source>
        <translation>personas o cosas</translation>
    </message>
    <message>
        <source>people only</source>
        <translation>solo personas</translation>
    </message>
    <message>
        <source>things only</source>
        <translation>solo cosas</translation>
    </message>
    <message>
        <source>Not so for changes, shares and goals</source>
        <translation>No lo son los cambios, las proporciones ni las metas</translation>
    </message>
    <message>
        <source>A level that a chart can follow through time</source>
        <translation>Un nivel que un gráfico puede seguir en el tiempo</translation>
    </message>
    <message>
        <source>De&amp;finition:</source>
        <translation>Defi&amp;nición:</translation>
    </message>
    <message>
        <source>What it is n&amp;ot:</source>
        <translation>&amp;Qué no es:</translation>
    </message>
    <message>
        <source>A line is a place and words with ; between, one of which must stand there:
noun – what the number counts, and what follows it
before, next – the word right before, right after
near – its clause
sentence – its sentence
context – the sentence and those just before
topic – the context, the title, the lead and the heading above
A word ending in * stands for all that begin so.</source>
        <translation>Una línea es un lugar y palabras separadas con ; una de las cuales debe estar allí:
noun – lo que cuenta el número, y lo que le sigue
before, next – la palabra justo antes, justo después
near – su cláusula
sentence – su frase
context – la frase y las inmediatamente anteriores
topic – el contexto, el título, la entradilla y el subtítulo anterior
Una palabra que termina en * vale por todas las que empiezan así.</translation>
    </message>
    <message>
        <source>&amp;Cue words:</source>
        <translation>&amp;Palabras guía:</translation>
    </message>
    <message>
        <source>E&amp;xcluded by:</source>
        <translation>&amp;Excluida por:</translation>
    </message>
    <message>
        <source>&amp;Factor:</source>
        <translation>Fa&amp;ctor:</translation>
    </message>
    <message>
        <source>How many of the base unit one is</source>
        <translation>A cuántas unidades base equivale una</translation>
    </message>
    <message>
        <source>Wor&amp;ds:</source>
        <translation>&amp;Palabras:</translation>
    </message>
    <message>
        <source>As texts have them, with ; between</source>
        <translation>Como están en los textos, separadas con ;</translation>
    </message>
    <message>
        <source>Signs:</source>
        <translation>Signos:</translation>
    </message>
    <message>
        <source>Such as $ or %, with ; between</source>
        <translation>Como $ o %, separados con ;</translation>
    </message>
</context>
<context>
    <name>Quipu::ColumnPanel</name>
    <message>
        <source>%1:</source>
        <comment>a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(ninguna columna)</translation>
    </message>
    <message>
        <source>Choose the column that holds the articles&apos; text: without it nothing can be imported.</source>
        <translation>Elija la columna que contiene el texto de los artículos: sin ella no se puede importar nada.</translation>
    </message>
    <message>
        <source>%1 (ignored)</source>
        <comment>a column</comment>
        <translation>%1 (no se usa)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a column, what it holds</comment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>Quipu::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
</context>
<context>
    <name>Quipu::ComparisonDialog</name>
    <message>
        <source>Two Texts Compared</source>
        <translation>Comparación de dos textos</translation>
    </message>
    <message>
        <source>Both texts with their differences</source>
        <translation>Ambos textos con sus diferencias</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title (outlet, date)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Struck out, only in: %1</source>
        <translation>Tachado, solo en: %1</translation>
    </message>
    <message>
        <source>Underlined, only in: %1</source>
        <translation>Subrayado, solo en: %1</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Diferencia %1 de %2</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Las palabras son las mismas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>%1 % de parecido</translation>
    </message>
    <message>
        <source>only the beginnings are compared</source>
        <translation>solo se comparan los comienzos</translation>
    </message>
</context>
<context>
    <name>Quipu::Concordance</name>
    <message>
        <source>This is too long to look for</source>
        <translation>Esto es demasiado largo para buscarlo</translation>
    </message>
    <message>
        <source>Look for less</source>
        <translation>Busque algo más corto</translation>
    </message>
    <message>
        <source>There is nothing to look for</source>
        <translation>No hay nada que buscar</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Escriba una palabra</translation>
    </message>
    <message>
        <source>These are too many words</source>
        <translation>Son demasiadas palabras</translation>
    </message>
    <message>
        <source>Type a regular expression</source>
        <translation>Escriba una expresión regular</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Esto no es una expresión regular: %1</translation>
    </message>
    <message>
        <source>Write \ before a sign that is meant as it stands</source>
        <translation>Escriba \ antes de un signo que deba tomarse tal cual</translation>
    </message>
</context>
<context>
    <name>Quipu::ConcordanceDock</name>
    <message>
        <source>Concordance</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Inside words</source>
        <translation>&amp;Dentro de palabras</translation>
    </message>
    <message>
        <source>&amp;This article</source>
        <translation>&amp;Este artículo</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Type of entity</source>
        <translation>Tipo de entidad</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>Como en los textos</translation>
    </message>
    <message>
        <source>By what goes before</source>
        <translation>Por lo que va antes</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>Por lo encontrado</translation>
    </message>
    <message>
        <source>By what comes after</source>
        <translation>Por lo que viene después</translation>
    </message>
    <message>
        <source>Concordance of</source>
        <translation>Concordancia de</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>Exportar la concordancia</translation>
    </message>
    <message>
        <source>Words, or the beginning of one and *</source>
        <translation>Palabras, o el comienzo de una y *</translation>
    </message>
    <message>
        <source>For example [0-9,.]+ hectares</source>
        <translation>Por ejemplo [0-9,.]+ hectáreas</translation>
    </message>
    <message>
        <source>Choose “Concordance” on an entity in its list</source>
        <translation>Elija “Concordancia” en una entidad de su lista</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>No se encontró en ninguna parte.</translation>
    </message>
    <message>
        <source>Every place of a word, with what stands around it.
Type one above.</source>
        <translation>Cada lugar de una palabra, con lo que hay alrededor.
Escriba una arriba.</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>los primeros %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 articles read</source>
        <comment>places found, articles read, articles to be read</comment>
        <translation>%1, %2 de %3 artículos leídos</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>E&amp;tiquetar…</translation>
    </message>
    <message>
        <source>Tag the selected lines, or all of them</source>
        <translation>Etiquetar las líneas seleccionadas, o todas</translation>
    </message>
</context>
<context>
    <name>Quipu::ConcordanceModel</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>Quipu::CopyDesk</name>
    <message>
        <source>Copies are at least two articles</source>
        <translation>Para que haya copias se necesitan al menos dos artículos</translation>
    </message>
    <message>
        <source>Select them in the list, with Ctrl or Shift</source>
        <translation>Selecciónelos en la lista, con Ctrl o Mayús</translation>
    </message>
    <message>
        <source>Copies were looked for in every article already.</source>
        <translation>Ya se buscaron copias en todos los artículos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) compared.</source>
        <translation>
            <numerusform>%Ln artículo comparado.</numerusform>
            <numerusform>%Ln artículos comparados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 None is a copy of another.</source>
        <translation>%1 Ninguno es copia de otro.</translation>
    </message>
    <message>
        <source>%1 In the project %2 tell the story of another. Undo takes it back.</source>
        <translation>%1 Copias de otro artículo en el proyecto: %2. Deshacer lo revierte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::CopyDock</name>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copies of the open article</source>
        <translation>Copias del artículo abierto</translation>
    </message>
    <message>
        <source>%1 alike (≥ %2 %)</source>
        <comment>2 articles</comment>
        <translation>%1 con parecido (≥ %2 %)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>How many of the runs of four words of two texts are in both; boilerplate does not count. The lead alone is counted in charts.</source>
        <translation>Qué parte de las secuencias de cuatro palabras de dos textos está en ambos; el texto repetido no cuenta. En los gráficos solo se cuenta el principal.</translation>
    </message>
    <message>
        <source>No other article tells this story in nearly the same words (%1 % or more).</source>
        <translation>Ningún otro artículo cuenta lo mismo casi con las mismas palabras (%1 % o más).</translation>
    </message>
    <message>
        <source>Some articles came with an older version and were never compared.</source>
        <translation>Algunos artículos se incorporaron con una versión anterior y nunca se compararon.</translation>
    </message>
    <message>
        <source>Find Copies</source>
        <translation>Buscar copias</translation>
    </message>
</context>
<context>
    <name>Quipu::CopyListModel</name>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>—</source>
        <comment>nobody can tell</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>likeness</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>no es copia</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>lead, chosen</source>
        <translation>principal, elegido</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>copy, by hand</source>
        <translation>copia, a mano</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>Quipu::DateHistogram</name>
    <message>
        <source>Articles by date of publication</source>
        <translation>Artículos por fecha de publicación</translation>
    </message>
    <message>
        <source>%1: %2 of %3 articles</source>
        <comment>a stretch of time, articles found, all of them</comment>
        <translation>%1: %2 de %3 artículos</translation>
    </message>
    <message>
        <source>%1 of %2 articles without a date</source>
        <translation>%1 de %2 artículos sin fecha</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln sin fecha</numerusform>
            <numerusform>%Ln sin fecha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::DatedMentionPicker</name>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>date to date</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation>Palabras de la frase</translation>
    </message>
    <message>
        <source>Mark &amp;It</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>Search dates and events in the articles</source>
        <translation>Buscar fechas y eventos en los artículos</translation>
    </message>
    <message>
        <source>Dates and events in the articles</source>
        <translation>Fechas y eventos en los artículos</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date: its words in the text</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date: event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No date or event in the articles stands with these words.</source>
        <translation>Ninguna fecha ni evento de los artículos aparece con estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) and event(s)</source>
        <translation>
            <numerusform>%n fecha o evento</numerusform>
            <numerusform>%n fechas y eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::DefenceAnnex</name>
    <message>
        <source>Nobody has confirmed this figure yet: a rule found it.</source>
        <translation>Nadie ha confirmado aún esta cifra: la halló una regla.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmada.</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2.</source>
        <translation>Confirmada por %1 el %2.</translation>
    </message>
    <message>
        <source>File: %1. SHA-256: %2</source>
        <translation>Archivo: %1. SHA-256: %2</translation>
    </message>
    <message>
        <source>Who says so in the text: %1</source>
        <translation>Quién lo dice en el texto: %1</translation>
    </message>
    <message>
        <source>Of several values for this period: %1</source>
        <translation>Entre varios valores para este periodo: %1</translation>
    </message>
    <message>
        <source>Stated again:</source>
        <translation>Se da de nuevo:</translation>
    </message>
    <message>
        <source>Where each number of this chart comes from. Project: %1. Written by %2.</source>
        <translation>De dónde sale cada número de este gráfico. Proyecto: %1. Escrito por %2.</translation>
    </message>
</context>
<context>
    <name>Quipu::DifferenceModel</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>In the common unit</source>
        <translation>En la unidad común</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>kept: yours</source>
        <translation>conservada: suya</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la misma</translation>
    </message>
    <message>
        <source>its sentence</source>
        <translation>su frase</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>Quipu::DropZone</name>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>Suelte para importar %Ln archivo o carpeta</numerusform>
            <numerusform>Suelte para importar %Ln archivos o carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Quipu loads nothing from the network.
Save the page in the browser and drop the file.</source>
        <translation>Quipu no carga nada de la red.
Guarde la página en el navegador y suelte el archivo.</translation>
    </message>
    <message>
        <source>Drop to make an article of the text</source>
        <translation>Suelte para crear un artículo con el texto</translation>
    </message>
</context>
<context>
    <name>Quipu::EntityDock</name>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Filtrar entidades</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln most mentioned of each type; type a name to find others</source>
        <translation>
            <numerusform>La %Ln más mencionada de cada tipo; escriba un nombre para buscar otras</numerusform>
            <numerusform>Las %Ln más mencionadas de cada tipo; escriba un nombre para buscar otras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::EntityEditing</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) moved to “%1”</source>
        <translation>
            <numerusform>%n mención pasada a “%1”</numerusform>
            <numerusform>%n menciones pasadas a “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into which entity?</source>
        <translation>¿En qué entidad fusionar?</translation>
    </message>
    <message>
        <source>Nothing was merged into “%1”</source>
        <translation>No se fusionó nada en “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off which name?</source>
        <translation>¿Qué nombre separar?</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) went back to “%1”</source>
        <translation>
            <numerusform>%n mención volvió a “%1”</numerusform>
            <numerusform>%n menciones volvieron a “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to which entity?</source>
        <translation>¿A qué entidad mover?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, mentions</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New entity “%1”</source>
        <translation>Nueva entidad “%1”</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Rename Entity</source>
        <translation>Cambiar el nombre de la entidad</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Add Alias</source>
        <translation>Agregar alias</translation>
    </message>
    <message>
        <source>What else is “%1” called? Later articles that say so will find it.</source>
        <translation>¿De qué otra forma se llama “%1”? Los artículos posteriores que la nombren así la encontrarán.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Note on an Entity</source>
        <translation>Nota sobre una entidad</translation>
    </message>
    <message>
        <source>Note on “%1”:</source>
        <translation>Nota sobre “%1”:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>External Ids</source>
        <translation>Identificadores externos</translation>
    </message>
    <message>
        <source>Ids of “%1” in other lists, such as wikidata:Q419 iso3166:PE, with blanks between:</source>
        <translation>Identificadores de “%1” en otras listas, como wikidata:Q419 iso3166:PE, separados por espacios:</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Se copió %1</translation>
    </message>
    <message>
        <source>“%1” has no external id with a link</source>
        <translation>“%1” no tiene ningún identificador externo con enlace</translation>
    </message>
    <message>
        <source>Add One</source>
        <translation>Agregar uno</translation>
    </message>
    <message>
        <source>Put the caret into the sentence that says so</source>
        <translation>Ponga el cursor en la frase que lo dice</translation>
    </message>
    <message>
        <source>This sentence names fewer than two entities: mark them first</source>
        <translation>Esta frase nombra menos de dos entidades: márquelas primero</translation>
    </message>
    <message>
        <source>Related “%1” to “%2”</source>
        <translation>Se relacionó “%1” con “%2”</translation>
    </message>
</context>
<context>
    <name>Quipu::EntityField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>entity (its type)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Quipu::EntityForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También se llama</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nombrada</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Identificadores externos</translation>
    </message>
    <message>
        <source>Entity Page</source>
        <translation>Página de la entidad</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no aliases</comment>
        <translation>—</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>times, articles</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::EntityPage</name>
    <message>
        <source>%1, %2</source>
        <comment>outlet, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Quipu::EntityPageDock</name>
    <message>
        <source>%1 — %2 → %3</source>
        <comment>entity, relation, entity</comment>
        <translation>%1 — %2 → %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Entity page</source>
        <translation>Página de la entidad</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>Chart its mentions through the years</source>
        <translation>Traza un gráfico de sus menciones a lo largo de los años</translation>
    </message>
    <message>
        <source>Mentions of the entity in context</source>
        <translation>Menciones de la entidad en contexto</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Figures that name it</source>
        <translation>Cifras que la nombran</translation>
    </message>
    <message>
        <source>Entities that the same articles name</source>
        <translation>Entidades nombradas en los mismos artículos</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Merged names</source>
        <translation>Nombres fusionados</translation>
    </message>
    <message>
        <source>Delete removes a relation</source>
        <translation>Supr elimina una relación</translation>
    </message>
    <message>
        <source>Delete splits an entity off</source>
        <translation>Supr separa una entidad</translation>
    </message>
    <message>
        <source>No entity is shown.
Select one in the list of entities, or put the caret on a mark.</source>
        <translation>No se muestra ninguna entidad.
Seleccione una en la lista de entidades o ponga el cursor en una marca.</translation>
    </message>
    <message>
        <source>%1 · also called %2</source>
        <comment>type, names</comment>
        <translation>%1 · también llamada %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dates, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the entity</source>
        <translation>Escribir una nota sobre la entidad</translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>Nombradas con</translation>
    </message>
</context>
<context>
    <name>Quipu::EntityPages</name>
    <message>
        <source>Mentions of %1</source>
        <translation>Menciones de %1</translation>
    </message>
</context>
<context>
    <name>Quipu::EntityTypesDialog</name>
    <message>
        <source>Entity Types</source>
        <translation>Tipos de entidad</translation>
    </message>
    <message>
        <source>Entity types, in the order of keys 1 to 9</source>
        <translation>Tipos de entidad, en el orden de las teclas 1 a 9</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;gregar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>As &amp;Shipped</source>
        <translation>&amp;De fábrica</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Plural:</source>
        <translation>&amp;Plural:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Tecla:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Color:</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>Deba&amp;jo de:</translation>
    </message>
    <message>
        <source>Descrip&amp;tion:</source>
        <translation>Desc&amp;ripción:</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>(no other type)</source>
        <translation>(ningún otro tipo)</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Tipo nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Its %n mark(s) become</source>
        <translation>
            <numerusform>Su %n marca pasa a ser</numerusform>
            <numerusform>Sus %n marcas pasan a ser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::EntityTypesEditing</name>
    <message>
        <source>There are marks of a type that goes</source>
        <translation>Hay marcas de un tipo que se elimina</translation>
    </message>
    <message>
        <source>Say what they become</source>
        <translation>Indique qué pasan a ser</translation>
    </message>
</context>
<context>
    <name>Quipu::EvidenceReader</name>
    <message>
        <source>The file carries no evidence of a chart</source>
        <translation>El archivo no lleva la evidencia de ningún gráfico</translation>
    </message>
    <message>
        <source>Ask for the file as Quipu wrote it: programs that convert pictures drop it</source>
        <translation>Pida el archivo tal como lo escribió Quipu: los programas que convierten imágenes la descartan</translation>
    </message>
    <message>
        <source>The evidence was written by a newer Quipu</source>
        <translation>La evidencia la escribió una versión más nueva de Quipu</translation>
    </message>
    <message>
        <source>Install the newest Quipu</source>
        <translation>Instale la versión más nueva de Quipu</translation>
    </message>
    <message>
        <source>This is no file that Quipu exports charts to</source>
        <translation>Este archivo no es de los que Quipu usa para exportar gráficos</translation>
    </message>
    <message>
        <source>Give a PNG, SVG, PDF, ZIP or JSON file</source>
        <translation>Indique un archivo PNG, SVG, PDF, ZIP o JSON</translation>
    </message>
    <message>
        <source>The file is damaged or no such file</source>
        <translation>El archivo está dañado o no es de ese tipo</translation>
    </message>
    <message>
        <source>Ask for it anew</source>
        <translation>Pídalo de nuevo</translation>
    </message>
    <message>
        <source>The file holds more than any chart does</source>
        <translation>El archivo contiene más de lo que lleva cualquier gráfico</translation>
    </message>
    <message>
        <source>Ask for the file as Quipu wrote it</source>
        <translation>Pida el archivo tal como lo escribió Quipu</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ese archivo no existe</translation>
    </message>
    <message>
        <source>Check its name</source>
        <translation>Compruebe su nombre</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
</context>
<context>
    <name>Quipu::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Half a page</source>
        <translation>Media página</translation>
    </message>
    <message>
        <source>A full page, A4</source>
        <translation>Una página entera, A4</translation>
    </message>
    <message>
        <source>A full page, Letter</source>
        <translation>Una página entera, Carta</translation>
    </message>
    <message>
        <source>A slide, 16:9</source>
        <translation>Una diapositiva, 16:9</translation>
    </message>
    <message>
        <source>A screen</source>
        <translation>Una pantalla</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otro tamaño</translation>
    </message>
</context>
<context>
    <name>Quipu::ExternalId</name>
    <message>
        <source>This is no id of a list</source>
        <translation>Esto no es un identificador de ninguna lista</translation>
    </message>
    <message>
        <source>Write it as wikidata:Q419 or iso3166:PE</source>
        <translation>Escríbalo como wikidata:Q419 o iso3166:PE</translation>
    </message>
</context>
<context>
    <name>Quipu::FacetDelegate</name>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Type of Entity</source>
        <translation>Tipo de entidad</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Reading Status</source>
        <translation>Estado de lectura</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 artículo</numerusform>
            <numerusform>%1 artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se busca</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se excluye</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an enumeration</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Quipu::FacetDock</name>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Filter facets</source>
        <translation>Filtrar facetas</translation>
    </message>
</context>
<context>
    <name>Quipu::FacetTree</name>
    <message>
        <source>Facets of the articles found</source>
        <translation>Facetas de los artículos encontrados</translation>
    </message>
    <message>
        <source>&amp;Only This</source>
        <translation>S&amp;olo este valor</translation>
    </message>
    <message>
        <source>This &amp;Too</source>
        <translation>&amp;También este valor</translation>
    </message>
    <message>
        <source>&amp;Leave This Out</source>
        <translation>Exc&amp;luir este</translation>
    </message>
    <message>
        <source>&amp;Give All Up</source>
        <translation>&amp;Quitar todos</translation>
    </message>
    <message>
        <source>&amp;Give This Up</source>
        <translation>Quitar &amp;este</translation>
    </message>
</context>
<context>
    <name>Quipu::FieldDialog</name>
    <message numerus="yes">
        <source>Set one field of %n figure(s), in one step that undo takes back.</source>
        <translation>
            <numerusform>Cambia un campo de %n cifra, en un solo paso, que deshacer revierte.</numerusform>
            <numerusform>Cambia un campo de %n cifras, en un solo paso, que deshacer revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>2014, 2014-03, 2014-Q1, FY2014, 2001..2009</source>
        <translation>2014, 2014-03, 2014-Q1, FY2014, 2001..2009</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Elija uno de la lista</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>Quipu::FieldForm</name>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureDock</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>No figures yet.
They are found when articles are imported.</source>
        <translation>Aún no hay cifras.
Se hallan al importar artículos.</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Back to s&amp;uggested</source>
        <translation>Devolver a &amp;sugerida</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy with ci&amp;tation</source>
        <translation>Copiar con ci&amp;ta</translation>
    </message>
    <message>
        <source>No figure is like that.
Clear the filter to see all of them.</source>
        <translation>Ninguna cifra es así.
Quite el filtro para verlas todas.</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;Editar la celda</translation>
    </message>
    <message numerus="yes">
        <source>Set a &amp;field of %n figure(s)…</source>
        <translation>
            <numerusform>Cambiar un cam&amp;po de %n cifra…</numerusform>
            <numerusform>Cambiar un cam&amp;po de %n cifras…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hart %n figure(s)</source>
        <translation>
            <numerusform>&amp;Graficar %n cifra</numerusform>
            <numerusform>&amp;Graficar %n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to the chart</source>
        <translation>&amp;Agregar al gráfico</translation>
    </message>
    <message>
        <source>Charts usi&amp;ng this figure…</source>
        <translation>Gráficos que &amp;usan esta cifra…</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureEditDelegate</name>
    <message>
        <source>Choose one from the list</source>
        <translation>Elija uno de la lista</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureEdits</name>
    <message>
        <source>This is no number</source>
        <translation>Esto no es un número</translation>
    </message>
    <message>
        <source>Write digits, such as %1</source>
        <translation>Escriba dígitos, como %1</translation>
    </message>
    <message>
        <source>This is neither true nor false</source>
        <translation>Esto no es verdadero ni falso</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>Escriba true o false</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Esto no es una fecha</translation>
    </message>
    <message>
        <source>Write 2014, 2014-03 or 2014-03-15</source>
        <translation>Escriba 2014, 2014-03 o 2014-03-15</translation>
    </message>
    <message>
        <source>This is no year</source>
        <translation>Esto no es un año</translation>
    </message>
    <message>
        <source>Write four digits, such as 2014</source>
        <translation>Escriba cuatro dígitos, como 2014</translation>
    </message>
    <message>
        <source>This field cannot be so</source>
        <translation>Este campo no admite ese valor</translation>
    </message>
    <message>
        <source>Write one of = ~ &gt; &gt;= &lt; &lt;=</source>
        <translation>Escriba uno de estos: = ~ &gt; &gt;= &lt; &lt;=</translation>
    </message>
    <message>
        <source>Write suggested, confirmed or rejected</source>
        <translation>Escriba suggested, confirmed o rejected</translation>
    </message>
    <message>
        <source>A figure has no such field</source>
        <translation>Una cifra no tiene ese campo</translation>
    </message>
    <message>
        <source>Write KEY=VALUE with one of %1</source>
        <translation>Escriba KEY=VALUE con una de estas claves: %1</translation>
    </message>
    <message>
        <source>The lower bound is above the upper one</source>
        <translation>El límite inferior es mayor que el superior</translation>
    </message>
    <message>
        <source>The value is outside its bounds</source>
        <translation>El valor está fuera de sus límites</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>El periodo termina antes de empezar</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureExport</name>
    <message>
        <source>The export was cancelled</source>
        <translation>Se canceló la exportación</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureExportDialog</name>
    <message>
        <source>&amp;All %L1 figures</source>
        <translation>&amp;Todas las cifras (%L1)</translation>
    </message>
    <message>
        <source>The %L1 figures that the &amp;filter shows, in their order</source>
        <translation>Las %L1 cifras que muestra el &amp;filtro, en su orden</translation>
    </message>
    <message>
        <source>The %L1 &amp;selected figures</source>
        <translation>Las %L1 cifras &amp;seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export Figures</source>
        <translation>Exportar cifras</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureFilterBar</name>
    <message>
        <source>Filter figures</source>
        <translation>Filtrar cifras</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter by measure, place, year, status, source and article</source>
        <translation>Filtrar por medida, lugar, año, estado, fuente y artículo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show all figures again</source>
        <translation>Mostrar de nuevo todas las cifras</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>Only the figures of the article that is open</source>
        <translation>Solo las cifras del artículo abierto</translation>
    </message>
    <message>
        <source>Filter by measure</source>
        <translation>Filtrar por medida</translation>
    </message>
    <message>
        <source>Filter by place</source>
        <translation>Filtrar por lugar</translation>
    </message>
    <message>
        <source>Filter by year</source>
        <translation>Filtrar por año</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Filter by source</source>
        <translation>Filtrar por fuente</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Todo estado</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not rejected</source>
        <translation>no rechazada</translation>
    </message>
    <message>
        <source>in one article only</source>
        <translation>en un solo artículo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice (figures)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Any measure</source>
        <translation>Toda medida</translation>
    </message>
    <message>
        <source>without a measure</source>
        <translation>sin medida</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Todo lugar</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Todo año</translation>
    </message>
    <message>
        <source>without a year</source>
        <translation>sin año</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toda fuente</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figures shown, of all</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureForm</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>= exactly</source>
        <translation>= exactamente</translation>
    </message>
    <message>
        <source>~ about</source>
        <translation>~ aproximadamente</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; más de</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ al menos</translation>
    </message>
    <message>
        <source>&lt; almost</source>
        <translation>&lt; casi</translation>
    </message>
    <message>
        <source>≤ up to</source>
        <translation>≤ hasta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>hectárea</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>kilogramo</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Es decir</translation>
    </message>
    <message>
        <source>are counted</source>
        <translation>se cuentan</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>Varios, separados por comas</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallada por</translation>
    </message>
    <message>
        <source>Period read from</source>
        <translation>Periodo leído en</translation>
    </message>
    <message>
        <source>%1, edited by the analyst</source>
        <translation>%1, editada por el analista</translation>
    </message>
    <message>
        <source>the analyst</source>
        <translation>el analista</translation>
    </message>
    <message>
        <source>rule “%1”, version %2</source>
        <translation>regla “%1”, versión %2</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Elija uno de la lista</translation>
    </message>
    <message>
        <source>Charts…</source>
        <translation>Gráficos…</translation>
    </message>
    <message>
        <source>Charts using this figure</source>
        <translation>Gráficos que usan esta cifra</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureTableModel</name>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureTableView</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>Quipu::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>how often the words are found</comment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Quipu::FolderDock</name>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders and saved searches</source>
        <translation>Carpetas y búsquedas guardadas</translation>
    </message>
    <message>
        <source>No folders yet.
Keep articles together, or save a search.</source>
        <translation>Todavía no hay carpetas.
Reúna artículos o guarde una búsqueda.</translation>
    </message>
    <message>
        <source>New Folder…</source>
        <translation>Carpeta nueva…</translation>
    </message>
</context>
<context>
    <name>Quipu::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar el historial</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>This entity</source>
        <translation>Esta entidad</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Only what was done to the open article</source>
        <translation>Solo lo que se hizo al artículo abierto</translation>
    </message>
    <message>
        <source>Only what was done to the entity of the selected mark</source>
        <translation>Solo lo que se hizo a la entidad de la marca seleccionada</translation>
    </message>
    <message>
        <source>Go Here</source>
        <translation>Ir aquí</translation>
    </message>
    <message>
        <source>Undo or redo up to the selected step</source>
        <translation>Deshacer o rehacer hasta el paso seleccionado</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet.
Every edit is listed here.</source>
        <translation>Todavía no se hizo nada.
Aquí se enumera cada edición.</translation>
    </message>
    <message>
        <source>Nothing that was done answers this filter.</source>
        <translation>Nada de lo que se hizo coincide con este filtro.</translation>
    </message>
    <message>
        <source>&amp;Go to This Point</source>
        <translation>&amp;Ir a este punto</translation>
    </message>
    <message>
        <source>Go to &amp;Before This Step</source>
        <translation>Ir &amp;a antes de este paso</translation>
    </message>
    <message>
        <source>&amp;Show Its Place</source>
        <translation>&amp;Mostrar su lugar</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Este elemento</translation>
    </message>
    <message>
        <source>Only what was done to this mark, figure or chart</source>
        <translation>Solo lo que se hizo en esta marca, cifra o gráfico</translation>
    </message>
    <message>
        <source>&amp;Compare with Now…</source>
        <translation>&amp;Comparar con el estado actual…</translation>
    </message>
</context>
<context>
    <name>Quipu::HistoryFiles</name>
    <message>
        <source>The history cannot be written</source>
        <translation>No se puede escribir el historial</translation>
    </message>
</context>
<context>
    <name>Quipu::HistoryModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>compacted</source>
        <translation>compactado</translation>
    </message>
</context>
<context>
    <name>Quipu::ImportDialog</name>
    <message numerus="yes">
        <source>%n document(s) in it cannot be read. The first: %1</source>
        <translation>
            <numerusform>%n documento que contiene no se puede leer. El primero: %1</numerusform>
            <numerusform>%n documentos que contiene no se pueden leer. El primero: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more article(s)</source>
        <translation>
            <numerusform>… y %n artículo más</numerusform>
            <numerusform>… y %n artículos más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop Reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>Import Articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>What the first files would &amp;become:</source>
        <translation>&amp;Qué resultaría de los primeros archivos:</translation>
    </message>
    <message>
        <source>The first files and what is found in them</source>
        <translation>Los primeros archivos y lo que se encuentra en ellos</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>Cómo empieza el texto</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Comienzo</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <comment>a file</comment>
        <translation>Leyendo %1 de %2…</translation>
    </message>
</context>
<context>
    <name>Quipu::ImportOptionsForm</name>
    <message>
        <source>Find fi&amp;gures and mentions</source>
        <translation>&amp;Buscar cifras y menciones</translation>
    </message>
    <message>
        <source>as each text says</source>
        <translation>según indique cada texto</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Time for a file:</source>
        <translation>&amp;Tiempo por archivo:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Memory for a file:</source>
        <translation>&amp;Memoria por archivo:</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Keep originals up to:</source>
        <translation>&amp;Guardar originales de hasta:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Documents up to this size are kept in the project as they are, beside their text</source>
        <translation>Los documentos de hasta este tamaño se guardan en el proyecto tal como están, junto a su texto</translation>
    </message>
    <message>
        <source>Reading a file that needs more is stopped, and the others go on</source>
        <translation>La lectura de un archivo que necesite más se detiene, y los demás continúan</translation>
    </message>
</context>
<context>
    <name>Quipu::ImportPreviewModel</name>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>Quipu::ImportReportDialog</name>
    <message>
        <source>Words of file, message or remedy</source>
        <translation>Palabras del archivo, del aviso o de la solución</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>Abrir artícul&amp;o</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Qué archivos se muestran</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Qué pasó con cada archivo</translation>
    </message>
    <message>
        <source>With the same limits</source>
        <translation>Con los mismos límites</translation>
    </message>
    <message>
        <source>With %1 s and %2 MB for a file</source>
        <translation>Con %1 s y %2 MB por archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>Fallidos (%1)</translation>
    </message>
    <message>
        <source>Same bytes (%1)</source>
        <translation>Mismos bytes (%1)</translation>
    </message>
    <message>
        <source>Imported (%1)</source>
        <translation>Importados (%1)</translation>
    </message>
    <message>
        <source>Nothing has been imported since the project was opened.</source>
        <translation>No se ha importado nada desde que se abrió el proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) shown</source>
        <translation>
            <numerusform>%1 de %Ln archivo a la vista</numerusform>
            <numerusform>%1 de %Ln archivos a la vista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ImportReportModel</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is, or what happened</source>
        <translation>Qué es o qué pasó</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>Quipu::ImportReporting</name>
    <message>
        <source>The report cannot be written (%1)</source>
        <translation>No se puede escribir el informe (%1)</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported.</source>
        <translation>
            <numerusform>Se importó %Ln artículo.</numerusform>
            <numerusform>Se importaron %Ln artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were there already.</source>
        <translation>
            <numerusform>%Ln archivo ya estaba.</numerusform>
            <numerusform>%Ln archivos ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar %Ln archivo.</numerusform>
            <numerusform>No se pudieron importar %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped after %1 of %Ln file(s); what had arrived stays.</source>
        <translation>
            <numerusform>La importación se detuvo tras %1 de %Ln archivo; lo que ya había llegado se conserva.</numerusform>
            <numerusform>La importación se detuvo tras %1 de %Ln archivos; lo que ya había llegado se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>No falló nada.</translation>
    </message>
    <message>
        <source>import report</source>
        <translation>informe de importación</translation>
    </message>
</context>
<context>
    <name>Quipu::ImportSources</name>
    <message>
        <source>&amp;Remove</source>
        <translation>Quita&amp;r</translation>
    </message>
    <message>
        <source>Files and folders to im&amp;port:</source>
        <translation>Archivos y car&amp;petas por importar:</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Archivos y carpetas por importar</translation>
    </message>
    <message>
        <source>Files and folders can be dropped here</source>
        <translation>Aquí se pueden soltar archivos y carpetas</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>&amp;Agregar archivos…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>Agregar &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add files and folders, or drop them here.</source>
        <translation>Agregue archivos y carpetas o suéltelos aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <comment>how many, of what size</comment>
        <translation>
            <numerusform>%Ln archivo, %1</numerusform>
            <numerusform>%Ln archivos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1; still counting…</source>
        <comment>how many, of what size</comment>
        <translation>
            <numerusform>%Ln archivo, %1; aún se cuentan…</numerusform>
            <numerusform>%Ln archivos, %1; aún se cuentan…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::Importer</name>
    <message>
        <source>The same bytes as %1</source>
        <translation>Los mismos bytes que %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ImportingPage</name>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>for folders, tables and many files</source>
        <translation>con carpetas, tablas y muchos archivos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>&amp;Show files before importing:</source>
        <translation>Mo&amp;strar los archivos antes de importar:</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importación</translation>
    </message>
</context>
<context>
    <name>Quipu::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Nothing is selected.
Click a mark in the text or a row in a list.</source>
        <translation>No hay nada seleccionado.
Haga clic en una marca del texto o en una fila de una lista.</translation>
    </message>
</context>
<context>
    <name>Quipu::Jobs</name>
    <message>
        <source>The project has no such check</source>
        <translation>El proyecto no tiene esa comprobación</translation>
    </message>
    <message>
        <source>“quipu checks PROJECT” lists them with their names</source>
        <translation>“quipu checks PROJECT” las enumera con sus nombres</translation>
    </message>
</context>
<context>
    <name>Quipu::LegendBar</name>
    <message>
        <source>Legend: which marks are shown</source>
        <translation>Leyenda: qué marcas se muestran</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of marks and how many there are</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hide these marks</source>
        <translation>Ocultar estas marcas</translation>
    </message>
    <message>
        <source>Show these marks</source>
        <translation>Mostrar estas marcas</translation>
    </message>
</context>
<context>
    <name>Quipu::MainWindow</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Quipu — %1</source>
        <translation>Quipu — %1</translation>
    </message>
    <message>
        <source>Go to an article or entity</source>
        <translation>Ir a un artículo o una entidad</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Escriba una parte de su nombre</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Nuevo gráfico</translation>
    </message>
    <message>
        <source>What shall it show? Type a part of it</source>
        <translation>¿Qué debe mostrar? Escriba una parte</translation>
    </message>
    <message>
        <source>Charts using this figure</source>
        <translation>Gráficos que usan esta cifra</translation>
    </message>
    <message>
        <source>Type a part of a chart&apos;s name</source>
        <translation>Escriba una parte del nombre de un gráfico</translation>
    </message>
    <message>
        <source>Tag with a type</source>
        <translation>Etiquetar con un tipo</translation>
    </message>
    <message>
        <source>Type a part of the type’s name, or its key</source>
        <translation>Escriba una parte del nombre del tipo, o su tecla</translation>
    </message>
    <message>
        <source>Link to an entity</source>
        <translation>Vincular a una entidad</translation>
    </message>
    <message>
        <source>Choose an entity</source>
        <translation>Elija una entidad</translation>
    </message>
    <message>
        <source>Go to a bookmark</source>
        <translation>Ir a un marcador</translation>
    </message>
    <message>
        <source>Type a part of its words</source>
        <translation>Escriba una parte de sus palabras</translation>
    </message>
    <message>
        <source>Link to an article</source>
        <translation>Vincular a un artículo</translation>
    </message>
    <message>
        <source>Type a part of its title</source>
        <translation>Escriba una parte de su título</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>No Copy</source>
        <translation>No es copia</translation>
    </message>
    <message>
        <source>As Found</source>
        <translation>Como se halló</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Put into a folder</source>
        <translation>Poner en una carpeta</translation>
    </message>
    <message>
        <source>Type a part of its name, or a new one</source>
        <translation>Escriba una parte de su nombre, o uno nuevo</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como este</translation>
    </message>
    <message>
        <source>Type a part of a title</source>
        <translation>Escriba una parte de un título</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Agregar una etiqueta</translation>
    </message>
    <message>
        <source>Type a part of it, or a new one</source>
        <translation>Escriba una parte de ella, o una nueva</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Quitar una etiqueta</translation>
    </message>
    <message>
        <source>Type a part of it</source>
        <translation>Escriba una parte de ella</translation>
    </message>
</context>
<context>
    <name>Quipu::MentionForm</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallada por</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Untag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>The words name one thing and mean the entity: “Washington”, the government</source>
        <translation>Las palabras nombran una cosa y significan la entidad: “Washington”, el gobierno</translation>
    </message>
    <message>
        <source>Metonym</source>
        <translation>Metónimo</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
</context>
<context>
    <name>Quipu::MergeDialog</name>
    <message>
        <source>Merge Entities</source>
        <translation>Fusionar entidades</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will count for “%1” (%2):</source>
        <translation>
            <numerusform>%n mención contará para “%1” (%2):</numerusform>
            <numerusform>%n menciones contarán para “%1” (%2):</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1 (%2), %3</source>
        <comment>name, type, mentions</comment>
        <translation>• %1 (%2), %3</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ They are of different types. The marks keep theirs.</source>
        <translation>⚠ Son de tipos distintos. Las marcas conservan el suyo.</translation>
    </message>
    <message>
        <source>Mentions that move</source>
        <translation>Menciones que se trasladan</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
</context>
<context>
    <name>Quipu::MergeProposalDock</name>
    <message>
        <source>Proposed merges</source>
        <translation>Fusiones propuestas</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>Enter merges the two, Backspace keeps them apart</source>
        <translation>Intro fusiona las dos, Retroceso las mantiene separadas</translation>
    </message>
    <message>
        <source>Enter: these two are one</source>
        <translation>Intro: estas dos son una sola</translation>
    </message>
    <message>
        <source>Backspace: they are not the same; never propose it again</source>
        <translation>Retroceso: no son la misma; no volver a proponerlo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the names…</source>
        <translation>Comparando los nombres…</translation>
    </message>
    <message>
        <source>No two entities look like the same one.
Merge any two yourself: drop one onto the other in the list of entities.</source>
        <translation>No hay dos entidades que parezcan ser la misma.
Para fusionar dos cualesquiera, suelte una sobre la otra en la lista de entidades.</translation>
    </message>
</context>
<context>
    <name>Quipu::MergeProposalModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>entity (mentions)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Se une a</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Quipu::Merging</name>
    <message>
        <source>The other project has changed meanwhile</source>
        <translation>El otro proyecto ha cambiado mientras tanto</translation>
    </message>
    <message>
        <source>Merge it again</source>
        <translation>Fusiónelo de nuevo</translation>
    </message>
    <message>
        <source>A project cannot be merged into itself</source>
        <translation>Un proyecto no se puede fusionar consigo mismo</translation>
    </message>
    <message>
        <source>Choose another project</source>
        <translation>Elija otro proyecto</translation>
    </message>
    <message>
        <source>Merging was stopped</source>
        <translation>Se detuvo la fusión</translation>
    </message>
</context>
<context>
    <name>Quipu::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Quipu::MetadataEditor</name>
    <message>
        <source>From the document&apos;s head</source>
        <translation>Del encabezado del documento</translation>
    </message>
    <message>
        <source>From the words of the text</source>
        <translation>De las palabras del texto</translation>
    </message>
    <message>
        <source>From the page&apos;s markup</source>
        <translation>Del marcado de la página</translation>
    </message>
    <message>
        <source>From the file&apos;s properties</source>
        <translation>De las propiedades del archivo</translation>
    </message>
    <message>
        <source>Written by the analyst</source>
        <translation>Escrito por el analista</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>%1; other witnesses differ</source>
        <comment>who says so</comment>
        <translation>%1; otras fuentes difieren</translation>
    </message>
    <message>
        <source>&amp;Show in the Text</source>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar “%1”</translation>
    </message>
    <message>
        <source>Show It in the Text</source>
        <translation>Mostrarlo en el texto</translation>
    </message>
</context>
<context>
    <name>Quipu::NameListImportDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Canonical name</source>
        <translation>Nombre canónico</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>Identificador externo</translation>
    </message>
    <message>
        <source>The first line says what the columns are</source>
        <translation>La primera línea dice qué son las columnas</translation>
    </message>
    <message>
        <source>Find them in &amp;capitals and small letters alike</source>
        <translation>&amp;Buscarlos sin distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Find them only with their &amp;accents</source>
        <translation>Buscarlos &amp;solo con sus acentos</translation>
    </message>
    <message>
        <source>Import a List of Names</source>
        <translation>Importar una lista de nombres</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Lista:</translation>
    </message>
    <message>
        <source>Columns are se&amp;parated by:</source>
        <translation>Las &amp;columnas se separan con:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Canonical nam&amp;e:</source>
        <translation>N&amp;ombre canónico:</translation>
    </message>
    <message>
        <source>I&amp;d elsewhere:</source>
        <translation>Identificador &amp;externo:</translation>
    </message>
    <message>
        <source>Names &amp;without type are:</source>
        <translation>Los no&amp;mbres sin tipo son:</translation>
    </message>
    <message>
        <source>Types that are not &amp;known:</source>
        <translation>Tipos &amp;que no se conocen:</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Las primeras líneas del archivo</translation>
    </message>
    <message>
        <source>Lines that are left out, and why</source>
        <translation>Líneas que se omiten, y por qué</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>una coma</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>un punto y coma</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>nothing: a name a line</source>
        <translation>nada: un nombre por línea</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>their lines are left out</source>
        <translation>se omiten sus líneas</translation>
    </message>
    <message>
        <source>added to the project</source>
        <translation>se agregan al proyecto</translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(ninguna columna)</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitida)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) will come in.</source>
        <translation>
            <numerusform>Entrará %n nombre.</numerusform>
            <numerusform>Entrarán %n nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat another.</source>
        <translation>
            <numerusform>%n línea repite otra.</numerusform>
            <numerusform>%n líneas repiten otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) will be added to the project.</source>
        <translation>
            <numerusform>Se agregará %n tipo al proyecto.</numerusform>
            <numerusform>Se agregarán %n tipos al proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out:</source>
        <translation>
            <numerusform>Se omite %n línea:</numerusform>
            <numerusform>Se omiten %n líneas:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::NameListsDialog</name>
    <message>
        <source>Lists of Names</source>
        <translation>Listas de nombres</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listas</translation>
    </message>
    <message>
        <source>Ne&amp;ver Again</source>
        <translation>&amp;Nunca más</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has come in with %n name(s). New articles are read by it; “Suggest in the Project” reads those that are there.</source>
        <translation>
            <numerusform>“%1” entró con %n nombre. Los artículos nuevos se leen con ella; “Sugerir en el proyecto” lee los que ya están.</numerusform>
            <numerusform>“%1” entró con %n nombres. Los artículos nuevos se leen con ella; “Sugerir en el proyecto” lee los que ya están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::NameListsPage</name>
    <message>
        <source>%1 %2</source>
        <comment>so many of a type: 12 Places</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Find its names in &amp;capitals and small letters alike</source>
        <translation>&amp;Buscar sus nombres sin distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Find its names only with their &amp;accents</source>
        <translation>Buscar &amp;sus nombres solo con sus acentos</translation>
    </message>
    <message>
        <source>A list of names – people, groups, places that you know – is found in every article that comes in, and suggested as marks.

It is a table (CSV or TSV) with the columns name, type, canonical and id; the name alone is enough. Import one, or drop a file here.</source>
        <translation>Una lista de nombres – personas, grupos, lugares que usted conoce – se busca en cada artículo que entra, y lo hallado se sugiere como marcas.

Es una tabla (CSV o TSV) con las columnas name, type, canonical e id; basta con el nombre. Importe una, o suelte un archivo aquí.</translation>
    </message>
    <message>
        <source>Import a List…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Lists of names; those with a tick are used</source>
        <translation>Listas de nombres; se usan las que están marcadas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Suggest in the Project</source>
        <translation>Sugerir en el &amp;proyecto</translation>
    </message>
    <message>
        <source>Look at all articles again, by rules and lists</source>
        <translation>Examinar de nuevo todos los artículos, con reglas y listas</translation>
    </message>
    <message>
        <source>Else capitals must be capitals; names of three letters or all in capitals must stand as they are written</source>
        <translation>Si no, las mayúsculas deben ser mayúsculas; los nombres de tres letras o todos en mayúsculas deben aparecer tal como están escritos</translation>
    </message>
    <message>
        <source>%1
Added by %2, %3</source>
        <translation>%1
Agregada por %2, %3</translation>
    </message>
</context>
<context>
    <name>Quipu::NoteDelegate</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>speaker, words</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>An entity that is gone</source>
        <translation>Una entidad que ya no existe</translation>
    </message>
    <message>
        <source>Entity: %1</source>
        <translation>Entidad: %1</translation>
    </message>
    <message>
        <source>A chart that is gone</source>
        <translation>Un gráfico que ya no existe</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Figure %1 · %2</source>
        <comment>value, article</comment>
        <translation>Cifra %1 · %2</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>words, article</comment>
        <translation>“%1” · %2</translation>
    </message>
</context>
<context>
    <name>Quipu::NoteDesk</name>
    <message>
        <source>The project</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>words, article</comment>
        <translation>“%1” · %2</translation>
    </message>
    <message>
        <source>Select the words of the quotation first</source>
        <translation>Seleccione primero las palabras de la cita</translation>
    </message>
    <message>
        <source>Set a bookmark; Ctrl+B lists them</source>
        <translation>Se puso un marcador; Ctrl+B los lista</translation>
    </message>
    <message>
        <source>The project has no article “%1”</source>
        <translation>El proyecto no tiene ningún artículo “%1”</translation>
    </message>
</context>
<context>
    <name>Quipu::NoteDock</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrar las notas</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Clase de nota</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>Only notes on the open article</source>
        <translation>Solo las notas sobre el artículo abierto</translation>
    </message>
    <message>
        <source>Notes of the project</source>
        <translation>Notas del proyecto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>notes shown, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No note answers this filter.</source>
        <translation>Ninguna nota coincide con este filtro.</translation>
    </message>
    <message>
        <source>No notes yet.
Press N in an article to write one, Q to keep a quotation, B to set a bookmark.</source>
        <translation>Todavía no hay notas.
En un artículo, presione N para escribir una, Q para guardar una cita, B para poner un marcador.</translation>
    </message>
    <message>
        <source>Note on the Project</source>
        <translation>Nota sobre el proyecto</translation>
    </message>
    <message>
        <source>&amp;Show Its Place</source>
        <translation>&amp;Mostrar su lugar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n note(s)</source>
        <translation>
            <numerusform>&amp;Quitar %n nota</numerusform>
            <numerusform>&amp;Quitar %n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::NoteEditor</name>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Write or read</source>
        <translation>Escribir o leer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar “%1”</translation>
    </message>
</context>
<context>
    <name>Quipu::NotePreview</name>
    <message>
        <source>The note as it reads</source>
        <translation>La nota tal como se lee</translation>
    </message>
</context>
<context>
    <name>Quipu::NoteText</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Write here. Markdown is understood; [[title]] links to an article.</source>
        <translation>Escriba aquí. Se admite Markdown; [[título]] enlaza a un artículo.</translation>
    </message>
</context>
<context>
    <name>Quipu::OccurrenceDialog</name>
    <message>
        <source>&amp;Match case and accents</source>
        <translation>&amp;Distinguir mayúsculas y acentos</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>&amp;Solo palabras completas</translation>
    </message>
    <message>
        <source>&amp;Stop Searching</source>
        <translation>Detener &amp;la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>este artículo</translation>
    </message>
    <message>
        <source>the whole project</source>
        <translation>todo el proyecto</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>&amp;No seleccionar nada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) ticked</source>
        <translation>
            <numerusform>%1 de %n lugar seleccionado</numerusform>
            <numerusform>%1 de %n lugares seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; article %2 of %3</source>
        <comment>places ticked; search</comment>
        <translation>%1; artículo %2 de %3</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>Quipu::OccurrenceModel</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>Quipu::OccurrenceWork</name>
    <message>
        <source>Tag every “%1” as %2</source>
        <translation>Etiquetar cada “%1” como %2</translation>
    </message>
    <message>
        <source>Remove every mark on “%1” as %2</source>
        <translation>Quitar cada marca en “%1” como %2</translation>
    </message>
    <message>
        <source>Accept every suggestion of “%1” as %2</source>
        <translation>Aceptar cada sugerencia de “%1” como %2</translation>
    </message>
    <message>
        <source>Reject every suggestion of “%1” as %2</source>
        <translation>Rechazar cada sugerencia de “%1” como %2</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiquetar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n place(s)</source>
        <translation>
            <numerusform>Este es el primer lugar (%n)</numerusform>
            <numerusform>Estos son los primeros %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Do these first, then look for the rest</source>
        <translation>Procese estos primero; luego busque los demás</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>La búsqueda se detuvo</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n place(s) as %1</source>
        <translation>
            <numerusform>Etiquetar %n lugar como %1</numerusform>
            <numerusform>Etiquetar %n lugares como %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::OriginalView</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the original as a file</source>
        <translation>Guardar el original como archivo</translation>
    </message>
    <message>
        <source>Open Outside…</source>
        <translation>Abrir fuera…</translation>
    </message>
    <message>
        <source>Open the original with the system&apos;s program</source>
        <translation>Abrir el original con el programa del sistema</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Source of the original</source>
        <translation>Código fuente del original</translation>
    </message>
    <message>
        <source>Show Text</source>
        <translation>Mostrar texto</translation>
    </message>
    <message>
        <source>Back to the article&apos;s text</source>
        <translation>Volver al texto del artículo</translation>
    </message>
    <message>
        <source>Loading the original…</source>
        <translation>Cargando el original…</translation>
    </message>
    <message>
        <source>This kind of document is packed: there is nothing in it that could be read as it is.
Save it, or open it with the system&apos;s program.</source>
        <translation>Este tipo de documento está empaquetado: no contiene nada que se pueda leer tal cual.
Guárdelo o ábralo con el programa del sistema.</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>solo se muestra el comienzo</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original · %1</source>
        <comment>facts</comment>
        <translation>Original · %1</translation>
    </message>
    <message>
        <source>Shown as it is: nothing is loaded from elsewhere and nothing is run.</source>
        <translation>Se muestra tal cual: no se carga nada de otro lugar ni se ejecuta nada.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Quipu::Originals</name>
    <message>
        <source>A plain text is its own original: the article&apos;s text is all there is of it.</source>
        <translation>Un texto sin formato es su propio original: no hay más que el texto del artículo.</translation>
    </message>
    <message>
        <source>The project does not keep the original of this article: it was larger than the limit for originals, or an older version of Quipu imported it.
The file was %1</source>
        <translation>El proyecto no guarda el original de este artículo: era mayor que el límite para originales o lo importó una versión anterior de Quipu.
El archivo era %1</translation>
    </message>
    <message>
        <source>Saved the original as %1</source>
        <translation>Se guardó el original como %1</translation>
    </message>
    <message>
        <source>Open Original Outside</source>
        <translation>Abrir el original fuera</translation>
    </message>
    <message>
        <source>“%1” is opened with the program that the system has for it, outside of Quipu&apos;s protection. That program may load things from the network, which tells others that the document is read, and it may run what is inside the document. Do this only with documents that you trust.</source>
        <translation>“%1” se abre con el programa que el sistema tiene para ello, fuera de la protección de Quipu. Ese programa puede cargar cosas de la red, lo que revela a otros que se lee el documento, y puede ejecutar lo que hay dentro del documento. Hágalo solo con documentos en los que confíe.</translation>
    </message>
    <message>
        <source>Open Outside</source>
        <translation>Abrir fuera</translation>
    </message>
</context>
<context>
    <name>Quipu::Pasting</name>
    <message>
        <source>Pasted text, %1</source>
        <comment>date and time</comment>
        <translation>Texto pegado, %1</translation>
    </message>
    <message>
        <source>Dropped text, %1</source>
        <comment>date and time</comment>
        <translation>Texto soltado, %1</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy a text, a part of a web page or files first.</source>
        <translation>No hay nada que pegar: copie antes un texto, una parte de una página web o archivos.</translation>
    </message>
    <message>
        <source>Quipu does not use the network and does not load pages</source>
        <translation>Quipu no usa la red y no carga páginas</translation>
    </message>
    <message>
        <source>Open it in a browser, save the page (Ctrl+S) and drop the file here, or copy its text and paste that.</source>
        <translation>Ábrala en un navegador, guarde la página (Ctrl+S) y suelte el archivo aquí, o copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>The project has this text already; it is open now.</source>
        <translation>El proyecto ya tiene este texto; ahora está abierto.</translation>
    </message>
</context>
<context>
    <name>Quipu::PeriodEditor</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>semestre</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>año fiscal</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>desde – hasta</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Precision of the period</source>
        <translation>Precisión del periodo</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Año fiscal</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Inicio del periodo</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Fin del periodo</translation>
    </message>
</context>
<context>
    <name>Quipu::PeriodEdits</name>
    <message>
        <source>Write 2014, 2014-03, 2014-03-15, 2014-Q1, 2014-H1, FY2014 or 2014-01..2014-06</source>
        <translation>Escriba 2014, 2014-03, 2014-03-15, 2014-Q1, 2014-H1, FY2014 o 2014-01..2014-06</translation>
    </message>
    <message>
        <source>A date is missing</source>
        <translation>Falta una fecha</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>El periodo termina antes de empezar</translation>
    </message>
    <message>
        <source>A fiscal year is given as a year</source>
        <translation>Un año fiscal se indica con un año</translation>
    </message>
    <message>
        <source>A fiscal year has two dates or none</source>
        <translation>Un año fiscal lleva dos fechas o ninguna</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Esto no es una fecha</translation>
    </message>
    <message>
        <source>The date is not as exact as the period says</source>
        <translation>La fecha no es tan exacta como indica el periodo</translation>
    </message>
    <message>
        <source>This is no period</source>
        <translation>Esto no es un periodo</translation>
    </message>
</context>
<context>
    <name>Quipu::PointNoteWords</name>
    <message>
        <source>A note whose figure is not on this chart any more: “%1”</source>
        <translation>Una nota cuya cifra ya no está en este gráfico: “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: a note on its figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Quipu::PointTipWords</name>
    <message>
        <source>Several values are told for this period; none of them is chosen yet.</source>
        <translation>Para este periodo se dan varios valores; aún no se ha elegido ninguno.</translation>
    </message>
    <message>
        <source>Chosen among several values.</source>
        <translation>Elegido entre varios valores.</translation>
    </message>
    <message>
        <source>Chosen among several values: %1</source>
        <translation>Elegido entre varios valores: %1</translation>
    </message>
    <message>
        <source>Passed over: another value is chosen for this period.</source>
        <translation>Descartado: para este periodo se eligió otro valor.</translation>
    </message>
    <message>
        <source>Passed over, another value is chosen: %1</source>
        <translation>Descartado, se eligió otro valor: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>En: %1</translation>
    </message>
    <message numerus="yes">
        <source>Told in %n other place(s) too</source>
        <translation>
            <numerusform>También se da en %n lugar más</numerusform>
            <numerusform>También se da en %n lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>A fiscal year</source>
        <translation>Un año fiscal</translation>
    </message>
    <message>
        <source>Part of a year</source>
        <translation>Parte de un año</translation>
    </message>
    <message>
        <source>A total of several years</source>
        <translation>Un total de varios años</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>Click to open it</source>
        <translation>Clic para abrir</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, then outlet and date</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a sentence that is cited</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>En el texto: “%1”</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>Quipu::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Standard Values</source>
        <translation>Valore&amp;s estándar</translation>
    </message>
</context>
<context>
    <name>Quipu::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>name of the work, done, of how many</comment>
        <translation>%1 %2/%3</translation>
    </message>
</context>
<context>
    <name>Quipu::Project</name>
    <message>
        <source>Look at it again and retry</source>
        <translation>Revíselo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>The edit is of another article</source>
        <translation>La edición es de otro artículo</translation>
    </message>
    <message>
        <source>The selection is not inside the text</source>
        <translation>La selección no está dentro del texto</translation>
    </message>
    <message>
        <source>Select some words first</source>
        <translation>Seleccione antes algunas palabras</translation>
    </message>
    <message>
        <source>Nothing but white space is selected</source>
        <translation>Solo hay espacios en blanco seleccionados</translation>
    </message>
    <message>
        <source>A mark needs a type</source>
        <translation>Una marca necesita un tipo</translation>
    </message>
    <message>
        <source>Choose one of the entity types</source>
        <translation>Elija uno de los tipos de entidad</translation>
    </message>
    <message>
        <source>The edit is of another mark</source>
        <translation>La edición es de otra marca</translation>
    </message>
    <message>
        <source>A figure needs its words and their sentence</source>
        <translation>Una cifra necesita sus palabras y la frase en que están</translation>
    </message>
    <message>
        <source>Select the number in the text first</source>
        <translation>Seleccione antes el número en el texto</translation>
    </message>
    <message>
        <source>A figure keeps its article and its sentence</source>
        <translation>Una cifra conserva su artículo y su frase</translation>
    </message>
    <message>
        <source>A check is settled with a reason</source>
        <translation>Una comprobación se resuelve con una razón</translation>
    </message>
    <message>
        <source>Say why it is in order</source>
        <translation>Diga por qué está en orden</translation>
    </message>
    <message>
        <source>Only suggestions that nobody has touched are replaced</source>
        <translation>Solo se sustituyen las sugerencias que nadie ha tocado</translation>
    </message>
    <message>
        <source>Find the figures again</source>
        <translation>Vuelva a buscar las cifras</translation>
    </message>
    <message>
        <source>A chart needs a name</source>
        <translation>Un gráfico necesita un nombre</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>Escriba uno</translation>
    </message>
    <message>
        <source>It was merged into another entity meanwhile</source>
        <translation>Mientras tanto se fusionó con otra entidad</translation>
    </message>
    <message>
        <source>It is not merged into this entity</source>
        <translation>No está fusionada con esta entidad</translation>
    </message>
    <message>
        <source>An entity needs a name and a type</source>
        <translation>Una entidad necesita un nombre y un tipo</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Póngale un nombre</translation>
    </message>
    <message>
        <source>An alias needs a name</source>
        <translation>Un alias necesita un nombre</translation>
    </message>
    <message>
        <source>It has this name already</source>
        <translation>Ya tiene este nombre</translation>
    </message>
    <message>
        <source>Give another name</source>
        <translation>Indique otro nombre</translation>
    </message>
    <message>
        <source>There is another entity of this name</source>
        <translation>Hay otra entidad con este nombre</translation>
    </message>
    <message>
        <source>Merge the two instead</source>
        <translation>En su lugar, fusione las dos</translation>
    </message>
    <message>
        <source>It is one entity</source>
        <translation>Es una sola entidad</translation>
    </message>
    <message>
        <source>Choose two entities</source>
        <translation>Elija dos entidades</translation>
    </message>
    <message>
        <source>A note on words needs words</source>
        <translation>Una nota sobre palabras necesita palabras</translation>
    </message>
    <message>
        <source>A quotation needs words of an article</source>
        <translation>Una cita necesita palabras de un artículo</translation>
    </message>
    <message>
        <source>The edit is of another note</source>
        <translation>La edición es de otra nota</translation>
    </message>
    <message>
        <source>A relation needs a kind</source>
        <translation>Una relación necesita una clase</translation>
    </message>
    <message>
        <source>Say what the one is to the other</source>
        <translation>Diga qué es la una para la otra</translation>
    </message>
    <message>
        <source>A relation is between two entities</source>
        <translation>Una relación es entre dos entidades</translation>
    </message>
    <message>
        <source>A relation rests on a sentence</source>
        <translation>Una relación se apoya en una frase</translation>
    </message>
    <message>
        <source>Select the sentence that says so</source>
        <translation>Seleccione la frase que lo dice</translation>
    </message>
    <message>
        <source>The relation ends before it begins</source>
        <translation>La relación termina antes de empezar</translation>
    </message>
    <message>
        <source>Correct one of the dates</source>
        <translation>Corrija una de las fechas</translation>
    </message>
    <message>
        <source>No word would be left in the mark</source>
        <translation>No quedaría ninguna palabra en la marca</translation>
    </message>
    <message>
        <source>Remove the mark instead</source>
        <translation>En su lugar, quite la marca</translation>
    </message>
    <message>
        <source>A mark is split between two of its words</source>
        <translation>Una marca se divide entre dos de sus palabras</translation>
    </message>
    <message>
        <source>Put the caret there first</source>
        <translation>Ponga primero el cursor allí</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Vuelva a sugerir</translation>
    </message>
    <message>
        <source>The article has no copies</source>
        <translation>El artículo no tiene copias</translation>
    </message>
    <message>
        <source>Choose one that has</source>
        <translation>Elija uno que las tenga</translation>
    </message>
    <message>
        <source>A list has a name, and names in it</source>
        <translation>Una lista tiene un nombre, y nombres en ella</translation>
    </message>
    <message>
        <source>Choose a file that has some</source>
        <translation>Elija un archivo que los tenga</translation>
    </message>
    <message>
        <source>A list has a name</source>
        <translation>Una lista tiene un nombre</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Escriba uno</translation>
    </message>
    <message>
        <source>No words are selected</source>
        <translation>No hay palabras seleccionadas</translation>
    </message>
    <message>
        <source>Select its new words first</source>
        <translation>Seleccione primero sus palabras nuevas</translation>
    </message>
    <message>
        <source>The revision is of another article</source>
        <translation>La revisión es de otro artículo</translation>
    </message>
    <message>
        <source>Import the file again</source>
        <translation>Importe el archivo de nuevo</translation>
    </message>
    <message>
        <source>No words are chosen</source>
        <translation>No se eligieron palabras</translation>
    </message>
    <message>
        <source>A folder needs a name</source>
        <translation>Una carpeta necesita un nombre</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>Una etiqueta necesita un nombre</translation>
    </message>
    <message>
        <source>The project was edited meanwhile</source>
        <translation>El proyecto se editó mientras tanto</translation>
    </message>
    <message>
        <source>The project has changed meanwhile</source>
        <translation>El proyecto ha cambiado mientras tanto</translation>
    </message>
    <message>
        <source>Merge the other project again</source>
        <translation>Fusione de nuevo el otro proyecto</translation>
    </message>
</context>
<context>
    <name>Quipu::ProjectMergeDialog</name>
    <message>
        <source>What the merge does</source>
        <translation>Lo que hace la fusión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregados</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitados</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiado en ambos lados</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionar “%1”</translation>
    </message>
    <message>
        <source>Articles compared</source>
        <translation>Artículos comparados</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comparing the two projects…</source>
        <translation>Comparando los dos proyectos…</translation>
    </message>
    <message>
        <source>Keep &amp;All of This Project’s</source>
        <translation>Conserv&amp;ar todo lo de este proyecto</translation>
    </message>
    <message>
        <source>Take All of the &amp;Other’s</source>
        <translation>T&amp;omar todo lo del otro</translation>
    </message>
    <message>
        <source>&amp;Newer of Each</source>
        <translation>Lo más recie&amp;nte de cada uno</translation>
    </message>
    <message>
        <source>Everything in “%1” is in this project already.</source>
        <translation>Todo lo que hay en “%1” ya está en este proyecto.</translation>
    </message>
    <message>
        <source>Both are copies of one project: what was done in “%1” since comes into this one, as one step that can be undone. “%1” stays as it is.</source>
        <translation>Ambos son copias de un mismo proyecto: lo que se hizo desde entonces en “%1” pasa a este, como un solo paso que se puede deshacer. “%1” queda como está.</translation>
    </message>
    <message>
        <source>The two began apart: the same text becomes one article, the same mark one mark. It is one step that can be undone, and “%1” stays as it is.</source>
        <translation>Los dos empezaron por separado: el mismo texto pasa a ser un solo artículo, la misma marca una sola marca. Es un solo paso que se puede deshacer, y “%1” queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed on both sides: choose for each.</source>
        <translation>
            <numerusform>%n elemento se cambió en ambos lados: elija qué conservar.</numerusform>
            <numerusform>%n elementos se cambiaron en ambos lados: elija para cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have another text there by now and come as articles of their own.</source>
        <translation>
            <numerusform>%n artículo ya tiene allí otro texto y se agrega como artículo aparte.</numerusform>
            <numerusform>%n artículos ya tienen allí otro texto y se agregan como artículos aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) have nothing to stand on here and are left out.</source>
        <translation>
            <numerusform>%n elemento no tiene aquí en qué apoyarse y se omite.</numerusform>
            <numerusform>%n elementos no tienen aquí en qué apoyarse y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusionando…</translation>
    </message>
</context>
<context>
    <name>Quipu::ProjectMergeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiado en ambos lados</translation>
    </message>
    <message>
        <source>Keep this project’s</source>
        <translation>Conservar lo de este proyecto</translation>
    </message>
    <message>
        <source>Take the other’s</source>
        <translation>Tomar lo del otro</translation>
    </message>
</context>
<context>
    <name>Quipu::QueryField</name>
    <message>
        <source>Completions</source>
        <translation>Opciones para completar</translation>
    </message>
</context>
<context>
    <name>Quipu::ReaderHeader</name>
    <message>
        <source>Back to the place before</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Forward to the next place</source>
        <translation>Avanzar al lugar siguiente</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>the article&apos;s status</comment>
        <translation>● %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ReaderView</name>
    <message>
        <source>No article is open.
Choose one from the list, or import some.</source>
        <translation>No hay ningún artículo abierto.
Elija uno de la lista o importe algunos.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>figure, %1</source>
        <translation>cifra, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an entity type and suggested or accepted</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>a paragraph&apos;s number</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>words and their source</comment>
        <translation>“%1” (%2)</translation>
    </message>
</context>
<context>
    <name>Quipu::Reextraction</name>
    <message>
        <source>Finding the figures again was stopped</source>
        <translation>La nueva búsqueda de cifras se detuvo</translation>
    </message>
    <message>
        <source>Start it again for the rest</source>
        <translation>Iníciela de nuevo para hacer el resto</translation>
    </message>
</context>
<context>
    <name>Quipu::ReextractionDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Select None</source>
        <translation>No &amp;seleccionar nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n agregada</numerusform>
            <numerusform>%n agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept because they are yours</source>
        <translation>
            <numerusform>%n conservada por ser suya</numerusform>
            <numerusform>%n conservadas por ser suyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %L1 are listed</source>
        <translation>se muestran las primeras %L1</translation>
    </message>
    <message>
        <source>The figures are what extraction finds now.</source>
        <translation>Las cifras son las que ahora halla la extracción.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>&amp;Aplicar %n cambio</numerusform>
            <numerusform>&amp;Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note as Found Now</source>
        <translation>&amp;Registrar como actuales</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Quipu::RefusalsPage</name>
    <message>
        <source>Filter by word, type or article</source>
        <translation>Filtrar por palabra, tipo o artículo</translation>
    </message>
    <message>
        <source>&amp;Allow Again</source>
        <translation>&amp;Permitir de nuevo</translation>
    </message>
    <message>
        <source>Filter what is never suggested again</source>
        <translation>Filtrar lo que nunca más se sugiere</translation>
    </message>
    <message>
        <source>What is never suggested again</source>
        <translation>Lo que nunca más se sugiere</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Artículo %1</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown and all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Nada aquí se llama así.</translation>
    </message>
    <message>
        <source>Nothing has been refused.

While you review suggestions, “Never Again” (in Annotate, All the Same) keeps words from being suggested as a type, in one article or in the project. They are listed here and can be allowed again.</source>
        <translation>No se ha rechazado nada.

Mientras revisa sugerencias, “Nunca más” (en Anotar, Todas las iguales) evita que unas palabras se sugieran como un tipo, en un artículo o en el proyecto. Aquí aparecen en una lista y se pueden permitir de nuevo.</translation>
    </message>
</context>
<context>
    <name>Quipu::RelationDialog</name>
    <message>
        <source>&amp;Relate</source>
        <translation>&amp;Relacionar</translation>
    </message>
    <message>
        <source>Relate Entities</source>
        <translation>Relacionar entidades</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>for example: leads, is part of, finances</source>
        <translation>por ejemplo: dirige, es parte de, financia</translation>
    </message>
    <message>
        <source>2013, 2013-01 or 2013-01-15; may be empty</source>
        <translation>2013, 2013-01 o 2013-01-15; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Intercambiar</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>R&amp;elación</translation>
    </message>
    <message>
        <source>W&amp;hom</source>
        <translation>&amp;A quién</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Choose two different entities.</source>
        <translation>Elija dos entidades distintas.</translation>
    </message>
    <message>
        <source>A date is a year, a year and a month, or a day.</source>
        <translation>Una fecha es un año, un año y un mes, o un día.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ReportDialog</name>
    <message>
        <source>&amp;Copy List</source>
        <translation>&amp;Copiar lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Quipu::ReviewBar</name>
    <message>
        <source>Review of suggestions</source>
        <translation>Revisión de sugerencias</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Otras respuestas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which suggestions are visited</source>
        <translation>Qué sugerencias se recorren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source> (%n hidden)</source>
        <comment>suggestions that the filter hides</comment>
        <translation>
            <numerusform> (%n oculta)</numerusform>
            <numerusform> (%n ocultas)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 to review%3</source>
        <translation>%1 de %2 por revisar%3</translation>
    </message>
    <message numerus="yes">
        <source>%n to review%1</source>
        <translation>
            <numerusform>%n por revisar%1</numerusform>
            <numerusform>%n por revisar%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>type, reason</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1, by %2 · %3</source>
        <comment>type, reason, confidence</comment>
        <translation>%1, por %2 · %3</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>type, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallada por</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>al menos %1 %</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>Quipu::RevisedMarkModel</name>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Cifra %1</translation>
    </message>
    <message>
        <source>Relation “%1”</source>
        <translation>Relación “%1”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>Nota “%1”</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>Quipu::Revising</name>
    <message>
        <source>Taking in a new revision was stopped</source>
        <translation>La incorpfrase de una revisión nueva se detuvo</translation>
    </message>
    <message>
        <source>Import the file again</source>
        <translation>Importe el archivo de nuevo</translation>
    </message>
    <message>
        <source>An article is no revision of itself</source>
        <translation>Un artículo no puede ser revisión de sí mismo</translation>
    </message>
    <message>
        <source>Name two articles</source>
        <translation>Indique dos artículos</translation>
    </message>
</context>
<context>
    <name>Quipu::RevisionTaking</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>marks: kept, moved, changed, lost</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) kept</source>
        <translation>
            <numerusform>%n marca conservada</numerusform>
            <numerusform>%n marcas conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n movida</numerusform>
            <numerusform>%n movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a new revision: %2</source>
        <comment>article, marks</comment>
        <translation>“%1” tiene una revisión nueva: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have new revisions: %1</source>
        <translation>
            <numerusform>%n artículo tiene una revisión nueva: %1</numerusform>
            <numerusform>%n artículos tienen revisiones nuevas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::RevisionsDialog</name>
    <message>
        <source>&amp;Place on the Selection</source>
        <translation>&amp;Colocar en la selección</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>Re&amp;solver</translation>
    </message>
    <message>
        <source>Revisions of “%1”</source>
        <translation>Revisiones de “%1”</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Marcas</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Textos</translation>
    </message>
    <message>
        <source>Marks that did not simply stay</source>
        <translation>Marcas que no quedaron sin más en su lugar</translation>
    </message>
    <message>
        <source>Puts the lost mark on the words that are selected in the reader</source>
        <translation>Coloca la marca perdida en las palabras seleccionadas en el lector</translation>
    </message>
    <message>
        <source>Takes the marks off this list; lost ones are given up</source>
        <translation>Quita las marcas de esta lista; a las perdidas se renuncia</translation>
    </message>
    <message>
        <source>Its words before, struck out, and now, underlined</source>
        <translation>Sus palabras de antes, tachadas, y las de ahora, subrayadas</translation>
    </message>
    <message>
        <source>Texts that the article has had</source>
        <translation>Textos que ha tenido el artículo</translation>
    </message>
    <message>
        <source>The chosen text, with what is different from the one before it</source>
        <translation>El texto elegido, con lo que lo diferencia del anterior</translation>
    </message>
    <message>
        <source>Struck out: only in the text before. Underlined: new.</source>
        <translation>Tachado: solo en el texto anterior. Subrayado: nuevo.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>en un momento desconocido</translation>
    </message>
    <message>
        <source>Revision %1
%2, %3
%4</source>
        <comment>number, time, person, file</comment>
        <translation>Revisión %1
%2, %3
%4</translation>
    </message>
    <message>
        <source>Every mark is where it was, or settled.</source>
        <translation>Todas las marcas están donde estaban o ya están resueltas.</translation>
    </message>
    <message>
        <source>Select words in the reader to place this mark on them.</source>
        <translation>Seleccione palabras en el lector para colocar esta marca en ellas.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>lost, changed, moved marks</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n movida</numerusform>
            <numerusform>%n movidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::SearchDialog</name>
    <message>
        <source>Build a Search</source>
        <translation>Asistente de búsqueda</translation>
    </message>
    <message>
        <source>all of these are so</source>
        <translation>todas estas condiciones se cumplen</translation>
    </message>
    <message>
        <source>any of these is so</source>
        <translation>alguna de estas condiciones se cumple</translation>
    </message>
    <message>
        <source>&amp;Add a Condition</source>
        <translation>&amp;Agregar una condición</translation>
    </message>
    <message>
        <source>&amp;Find articles for which</source>
        <translation>&amp;Buscar artículos en los que</translation>
    </message>
    <message>
        <source>As &amp;text:</source>
        <translation>Como &amp;texto:</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Bu&amp;scar</translation>
    </message>
    <message>
        <source>This search is more than conditions in rows can say. What you choose above takes its place.</source>
        <translation>Esta búsqueda es más compleja de lo que pueden expresar las filas de condiciones. Lo que elija arriba la reemplazará.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong with a search, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>Quipu::SearchHelp</name>
    <message>
        <source>Search Language</source>
        <translation>Lenguaje de búsqueda</translation>
    </message>
</context>
<context>
    <name>Quipu::SearchRowForm</name>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Con o sin</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Year or years</source>
        <translation>Año o años</translation>
    </message>
    <message>
        <source>any year</source>
        <translation>cualquier año</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>all these words</source>
        <translation>todas estas palabras</translation>
    </message>
    <message>
        <source>this phrase</source>
        <translation>esta frase exacta</translation>
    </message>
    <message>
        <source>a word in all its forms</source>
        <translation>una palabra en todas sus formas</translation>
    </message>
    <message>
        <source>words near each other</source>
        <translation>palabras cercanas entre sí</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>type of mention</source>
        <translation>tipo de mención</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>reading status</source>
        <translation>estado de lectura</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>anything of the kind</source>
        <translation>algo de ese tipo</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>comienza con</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactamente</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>unit or measure: hectares</source>
        <translation>unidad o medida: hectáreas</translation>
    </message>
    <message>
        <source>2013, 2013-08 or 2013-08-06</source>
        <translation>2013, 2013-08 o 2013-08-06</translation>
    </message>
    <message>
        <source>10 words</source>
        <translation>10 palabras</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
</context>
<context>
    <name>Quipu::SentencePane</name>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
</context>
<context>
    <name>Quipu::Series</name>
    <message>
        <source>%1, %2</source>
        <comment>measure, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title (unit)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>FY%1</source>
        <comment>fiscal year</comment>
        <translation>AF %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>title, how many series</comment>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>Quipu::SeriesAdder</name>
    <message>
        <source>Measure, place or unit</source>
        <translation>Medida, lugar o unidad</translation>
    </message>
    <message>
        <source>Add to the &amp;Chart</source>
        <translation>Agregar al &amp;gráfico</translation>
    </message>
    <message>
        <source>Count Art&amp;icles</source>
        <translation>Contar &amp;artículos</translation>
    </message>
    <message>
        <source>Count Men&amp;tions</source>
        <translation>Contar &amp;menciones</translation>
    </message>
    <message>
        <source>Search the series that can be charted</source>
        <translation>Buscar entre las series que se pueden graficar</translation>
    </message>
    <message>
        <source>Series that can be charted</source>
        <translation>Series que se pueden graficar</translation>
    </message>
    <message>
        <source>How many articles there are in each year, or of each outlet</source>
        <translation>Cuántos artículos hay en cada año, o de cada medio</translation>
    </message>
    <message>
        <source>How often someone or something is named in each year, or by each outlet</source>
        <translation>Cuántas veces se nombra a alguien o algo en cada año, o en cada medio</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n point(s)</source>
        <comment>series · unit</comment>
        <translation>
            <numerusform>%1 · %2 · %n punto</numerusform>
            <numerusform>%1 · %2 · %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no figures to chart yet.</source>
        <translation>Aún no hay cifras que graficar.</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <comment>shown, of all</comment>
        <translation>%1 de %2 series</translation>
    </message>
</context>
<context>
    <name>Quipu::SeriesModel</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
</context>
<context>
    <name>Quipu::SeriesPicker</name>
    <message>
        <source>Choose series…</source>
        <translation>Elegir series…</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Series: %1</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Elegir lo que muestra el gráfico</translation>
    </message>
    <message>
        <source>Series on the chart: %1</source>
        <translation>Series en el gráfico: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the series</source>
        <translation>Filtrar las series</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>Quipu::SheetWriter</name>
    <message>
        <source>The table cannot be written (%1)</source>
        <translation>No se puede escribir la tabla (%1)</translation>
    </message>
    <message>
        <source>Choose a folder that can be written and has room</source>
        <translation>Elija una carpeta con permiso de escritura y espacio libre</translation>
    </message>
</context>
<context>
    <name>Quipu::ShortcutModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a menu, its submenu</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Quipu::Shortcuts</name>
    <message>
        <source>These are no keyboard shortcuts of Quipu</source>
        <translation>Estos no son atajos de teclado de Quipu</translation>
    </message>
    <message>
        <source>Choose a file that Quipu has exported</source>
        <translation>Elija un archivo exportado por Quipu</translation>
    </message>
</context>
<context>
    <name>Quipu::ShortcutsDialog</name>
    <message>
        <source>A command, a menu or a key</source>
        <translation>Un comando, un menú o una tecla</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;gregar</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Estándar</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>A&amp;ceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt work while the article has the focus: select words with Shift and the arrows, then press the key.</source>
        <translation>Las teclas sin Ctrl ni Alt funcionan mientras el artículo tiene el foco: seleccione palabras con Mayús y las flechas, y luego presione la tecla.</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrar los comandos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Change all to…</source>
        <translation>Cambiar todos a…</translation>
    </message>
    <message>
        <source>Quipu’s own</source>
        <translation>Los propios de Quipu</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Como en %1</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Press the key that the command is to have</source>
        <translation>Presione la tecla que tendrá el comando</translation>
    </message>
    <message>
        <source>The command has this key and no other</source>
        <translation>El comando tiene esta tecla y ninguna otra</translation>
    </message>
    <message>
        <source>The command has this key as well</source>
        <translation>El comando tiene también esta tecla</translation>
    </message>
    <message>
        <source>Key for “%1”:</source>
        <translation>Tecla para “%1”:</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Elija un comando y luego presione su tecla nueva.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Esta tecla está libre.</translation>
    </message>
    <message>
        <source>This key belongs to %1, and is taken from there.</source>
        <translation>Esta tecla pertenece a %1 y se le quitará.</translation>
    </message>
    <message>
        <source>%1 means both “%2” and “%3”: neither will answer to it.</source>
        <translation>%1 corresponde tanto a “%2” como a “%3”: ninguno de los dos responderá.</translation>
    </message>
</context>
<context>
    <name>Quipu::ShownChart</name>
    <message>
        <source>No chart here yet. Make one with New Chart, open one of the charts of the project, choose a series above, or drop figures here.</source>
        <translation>Aún no hay ningún gráfico aquí. Cree uno con Nuevo gráfico, abra uno de los gráficos del proyecto, elija una serie arriba o suelte cifras aquí.</translation>
    </message>
    <message>
        <source>No figures to chart yet. Import articles: the figures they state appear here.</source>
        <translation>Aún no hay cifras que graficar. Importe artículos: las cifras que dan aparecen aquí.</translation>
    </message>
    <message>
        <source>The chart “%1” was removed. Undo brings it back.</source>
        <translation>Se quitó el gráfico “%1”. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>None of this chart&apos;s figures is confirmed, and others are left out.</source>
        <translation>Ninguna de las cifras de este gráfico está confirmada, y las demás se omiten.</translation>
    </message>
    <message>
        <source>None of this chart&apos;s figures is in the project now.</source>
        <translation>Ninguna de las cifras de este gráfico está ahora en el proyecto.</translation>
    </message>
</context>
<context>
    <name>Quipu::StateDifferenceModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>Quipu::StateWork</name>
    <message>
        <source>The beginning of the project</source>
        <translation>El comienzo del proyecto</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>“%1” becomes as it was at “%2”. This is one step: undo brings back what is there now.</source>
        <translation>“%1” vuelve a ser como era en “%2”. Es un solo paso: deshacer recupera lo que hay ahora.</translation>
    </message>
    <message>
        <source>All of the project becomes as it was at “%1”. This is one step: undo brings back what is there now.</source>
        <translation>Todo el proyecto vuelve a ser como era en “%1”. Es un solo paso: deshacer recupera lo que hay ahora.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
</context>
<context>
    <name>Quipu::StatesDialog</name>
    <message>
        <source>Earlier state</source>
        <translation>Estado anterior</translation>
    </message>
    <message>
        <source>Later state</source>
        <translation>Estado posterior</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Tipo de diferencia</translation>
    </message>
    <message>
        <source>&amp;Restore All…</source>
        <translation>&amp;Restaurar todo…</translation>
    </message>
    <message>
        <source>Restore This &amp;Article…</source>
        <translation>Rest&amp;aurar este artículo…</translation>
    </message>
    <message>
        <source>Compare and Restore</source>
        <translation>Comparar y restaurar</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>Has&amp;ta:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Mo&amp;strar:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Makes all as it was in the earlier state, as one step that can be undone</source>
        <translation>Deja todo como estaba en el estado anterior, en un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Makes the chosen line&apos;s article as it was in the earlier state</source>
        <translation>Deja el artículo de la línea elegida como estaba en el estado anterior</translation>
    </message>
    <message>
        <source>Comparing: step %1 of %2</source>
        <translation>Comparando: paso %1 de %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The beginning of the project</source>
        <translation>El comienzo del proyecto</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Paso %1, %2</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>a snapshot</comment>
        <translation>“%1”, %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>added, changed, removed</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln agregado</numerusform>
            <numerusform>%Ln agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln quitado</numerusform>
            <numerusform>%Ln quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>Se muestra solo %Ln, el primero.</numerusform>
            <numerusform>Se muestran los primeros %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::StatusLine</name>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>saved just now</source>
        <translation>guardado hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>saved %n minute(s) ago</source>
        <translation>
            <numerusform>guardado hace %n minuto</numerusform>
            <numerusform>guardado hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>guardado a las %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>articles, mentions, figures</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln palabra seleccionada</numerusform>
            <numerusform>%Ln palabras seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios están guardados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open check(s)</source>
        <translation>
            <numerusform>%Ln comprobación abierta</numerusform>
            <numerusform>%Ln comprobaciones abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) paused</source>
        <translation>
            <numerusform>%Ln carpeta en pausa</numerusform>
            <numerusform>%Ln carpetas en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>watching %Ln folder(s)</source>
        <translation>
            <numerusform>vigilando %Ln carpeta</numerusform>
            <numerusform>vigilando %Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln watched folder(s) missing</source>
        <translation>
            <numerusform>⚠ falta %Ln carpeta vigilada</numerusform>
            <numerusform>⚠ faltan %Ln carpetas vigiladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that arrive in these folders are imported. Click to see them.</source>
        <translation>Los archivos que llegan a estas carpetas se importan. Haga clic para verlas.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
</context>
<context>
    <name>Quipu::Storage</name>
    <message>
        <source>The copy cannot be written</source>
        <translation>No se puede escribir la copia</translation>
    </message>
    <message>
        <source>Choose a folder that can be written and has room</source>
        <translation>Elija una carpeta con permiso de escritura y espacio libre</translation>
    </message>
    <message>
        <source>This is not a Quipu project</source>
        <translation>No es un proyecto de Quipu</translation>
    </message>
    <message>
        <source>Open a .quipu file, or import this file into a project</source>
        <translation>Abra un archivo .quipu, o importe este archivo a un proyecto</translation>
    </message>
    <message>
        <source>The project cannot be made here (%1)</source>
        <translation>No se puede crear el proyecto aquí (%1)</translation>
    </message>
    <message>
        <source>There is no such project</source>
        <translation>Ese proyecto no existe</translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation>Compruebe el nombre y la carpeta</translation>
    </message>
    <message>
        <source>The project cannot be read</source>
        <translation>No se puede leer el proyecto</translation>
    </message>
    <message>
        <source>Check the permissions of the file</source>
        <translation>Compruebe los permisos del archivo</translation>
    </message>
    <message>
        <source>The project was made by a newer Quipu</source>
        <translation>El proyecto es de una versión más nueva de Quipu</translation>
    </message>
    <message>
        <source>Open it with that version; it was not touched</source>
        <translation>Ábralo con esa versión; no se modificó</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Ask for the list to see what there is</source>
        <translation>Pida la lista para ver lo que hay</translation>
    </message>
    <message>
        <source>There is no such article</source>
        <translation>Ese artículo no existe</translation>
    </message>
    <message>
        <source>There is no such figure</source>
        <translation>Esa cifra no existe</translation>
    </message>
    <message>
        <source>There is no such mention</source>
        <translation>Esa mención no existe</translation>
    </message>
    <message>
        <source>There is no such entity</source>
        <translation>Esa entidad no existe</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The project is in use</source>
        <translation>El proyecto está en uso</translation>
    </message>
    <message>
        <source>Close the other program that uses it and try again</source>
        <translation>Cierre el otro programa que lo usa e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The project cannot be written</source>
        <translation>No se puede escribir en el proyecto</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder</source>
        <translation>Compruebe los permisos del archivo y de su carpeta</translation>
    </message>
    <message>
        <source>The project is damaged</source>
        <translation>El proyecto está dañado</translation>
    </message>
    <message>
        <source>Keep this file as it is and go on with a copy made earlier</source>
        <translation>Conserve este archivo como está y siga con una copia anterior</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Make room and try again; nothing is lost</source>
        <translation>Libere espacio e inténtelo de nuevo; no se perdió nada</translation>
    </message>
    <message>
        <source>Reading or writing the project failed</source>
        <translation>Falló la lectura o la escritura del proyecto</translation>
    </message>
    <message>
        <source>Check the disk and try again; nothing is lost</source>
        <translation>Compruebe el disco e inténtelo de nuevo; no se perdió nada</translation>
    </message>
    <message>
        <source>The project did not answer</source>
        <translation>El proyecto no respondió</translation>
    </message>
    <message>
        <source>Article %1 has no text</source>
        <translation>El artículo %1 no tiene texto</translation>
    </message>
    <message>
        <source>Mention %1 has no article</source>
        <translation>La mención %1 no tiene artículo</translation>
    </message>
    <message>
        <source>Mention %1 has no entity</source>
        <translation>La mención %1 no tiene entidad</translation>
    </message>
    <message>
        <source>Figure %1 has no article</source>
        <translation>La cifra %1 no tiene artículo</translation>
    </message>
    <message>
        <source>Mention %1 does not match its text</source>
        <translation>La mención %1 no coincide con su texto</translation>
    </message>
    <message>
        <source>Figure %1 does not match its text</source>
        <translation>La cifra %1 no coincide con su texto</translation>
    </message>
    <message>
        <source>The project has no such chart</source>
        <translation>El proyecto no tiene ese gráfico</translation>
    </message>
    <message>
        <source>Chart “%1” names figure %2, which is gone</source>
        <translation>El gráfico “%1” nombra la cifra %2, que ya no existe</translation>
    </message>
    <message>
        <source>Chart “%1” names figure %2, which is rejected</source>
        <translation>El gráfico “%1” nombra la cifra %2, que está rechazada</translation>
    </message>
    <message>
        <source>Chart “%1”: the sentence of its event “%2” is gone</source>
        <translation>Gráfico “%1”: la frase de su evento “%2” ya no existe</translation>
    </message>
    <message>
        <source>The project has no such note</source>
        <translation>El proyecto no tiene esa nota</translation>
    </message>
    <message>
        <source>Entity %1 is merged into one that is no entity of its own</source>
        <translation>La entidad %1 está fusionada en una que no es una entidad propia</translation>
    </message>
    <message>
        <source>Relation %1 lacks an entity</source>
        <translation>A la relación %1 le falta una entidad</translation>
    </message>
    <message>
        <source>Note %1 has no article</source>
        <translation>La nota %1 no tiene artículo</translation>
    </message>
    <message>
        <source>Note %1 does not match its text</source>
        <translation>La nota %1 no coincide con su texto</translation>
    </message>
    <message>
        <source>Relation %1 does not match its text</source>
        <translation>La relación %1 no coincide con su texto</translation>
    </message>
    <message>
        <source>The original that the project keeps is damaged</source>
        <translation>El original que guarda el proyecto está dañado</translation>
    </message>
    <message>
        <source>Import the file again</source>
        <translation>Importe el archivo de nuevo</translation>
    </message>
    <message>
        <source>The project has no such list of names</source>
        <translation>El proyecto no tiene esa lista de nombres</translation>
    </message>
    <message>
        <source>List %1 has no names</source>
        <translation>La lista %1 no tiene nombres</translation>
    </message>
    <message>
        <source>An earlier text that the project keeps is damaged</source>
        <translation>Un texto anterior que conserva el proyecto está dañado</translation>
    </message>
    <message>
        <source>There is no such revision</source>
        <translation>No existe esa revisión</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Take an archive that “quipu export --to archive” wrote</source>
        <translation>Use un volcado escrito por “quipu export --to archive”</translation>
    </message>
    <message>
        <source>The archive is not whole</source>
        <translation>El volcado no está completo</translation>
    </message>
    <message>
        <source>This is no line of an archive</source>
        <translation>Esta no es una línea de un volcado</translation>
    </message>
    <message>
        <source>This is no archive of a Quipu project</source>
        <translation>Este no es un volcado de un proyecto de Quipu</translation>
    </message>
    <message>
        <source>The archive was made by a newer Quipu</source>
        <translation>El volcado se hizo con una versión más reciente de Quipu</translation>
    </message>
    <message>
        <source>A project has no such table</source>
        <translation>Un proyecto no tiene esa tabla</translation>
    </message>
    <message>
        <source>A project has no such column</source>
        <translation>Un proyecto no tiene esa columna</translation>
    </message>
    <message>
        <source>There is a project of that name already</source>
        <translation>Ya hay un proyecto con ese nombre</translation>
    </message>
    <message>
        <source>Give the restored project a name of its own</source>
        <translation>Dé al proyecto restaurado un nombre propio</translation>
    </message>
    <message>
        <source>The project holds something that Quipu did not make (%1)</source>
        <translation>El proyecto contiene algo que Quipu no creó (%1)</translation>
    </message>
    <message>
        <source>Ask whoever sent it for an export, or go on with your own copy</source>
        <translation>Pida una exportación a quien lo envió o siga con su propia copia</translation>
    </message>
    <message>
        <source>The archive cannot be written</source>
        <translation>No se puede escribir el volcado</translation>
    </message>
    <message>
        <source>Choose a place that has room</source>
        <translation>Elija un lugar con espacio libre</translation>
    </message>
    <message>
        <source>the disk fails</source>
        <translation>el disco falla</translation>
    </message>
    <message>
        <source>The project has no such folder</source>
        <translation>El proyecto no tiene esa carpeta</translation>
    </message>
    <message>
        <source>The figures or mentions of article %1 are miscounted</source>
        <translation>Las cifras o menciones del artículo %1 están mal contadas</translation>
    </message>
    <message>
        <source>The dictionary of the search lacks the word “%1”</source>
        <translation>Al diccionario de la búsqueda le falta la palabra “%1”</translation>
    </message>
    <message>
        <source>The search has other words for article %1 than its text</source>
        <translation>La búsqueda tiene para el artículo %1 palabras distintas de las de su texto</translation>
    </message>
    <message>
        <source>The backup cannot be put into its place</source>
        <translation>No se puede poner la copia de seguridad en su lugar</translation>
    </message>
    <message>
        <source>%1 (put aside %2)</source>
        <translation>%1 (apartado %2)</translation>
    </message>
    <message>
        <source>Backups cannot be written here</source>
        <translation>Aquí no se pueden escribir copias de seguridad</translation>
    </message>
    <message>
        <source>Choose another place for backups in the preferences, or make room</source>
        <translation>Elija otro lugar para las copias de seguridad en las preferencias, o libere espacio</translation>
    </message>
    <message>
        <source>There is no room for a backup: it takes %1, and there are %2</source>
        <translation>No hay espacio para una copia de seguridad: ocupa %1, y hay %2</translation>
    </message>
    <message>
        <source>The backup is not whole</source>
        <translation>La copia de seguridad no está completa</translation>
    </message>
    <message>
        <source>Check the disk that it lies on</source>
        <translation>Revise el disco en que se encuentra</translation>
    </message>
    <message>
        <source>The project was not closed properly, and its journal cannot be used here</source>
        <translation>El proyecto no se cerró correctamente, y su diario no se puede usar aquí</translation>
    </message>
    <message>
        <source>Open it once for editing; where it cannot be written, copy it and the files beside it of the same name to a folder that can</source>
        <translation>Ábralo una vez para editarlo; si está donde no se puede escribir, cópielo junto con los archivos del mismo nombre que lo acompañan a una carpeta en que sí se pueda</translation>
    </message>
    <message>
        <source>The damaged project cannot be read</source>
        <translation>No se puede leer el proyecto dañado</translation>
    </message>
    <message>
        <source>There is nothing in the file</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>Go on with a copy made earlier</source>
        <translation>Continúe con una copia hecha antes</translation>
    </message>
    <message>
        <source>The project cannot be locked here</source>
        <translation>No se puede bloquear el proyecto aquí</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, and the room on the disk</source>
        <translation>Revise los permisos de su carpeta y el espacio en el disco</translation>
    </message>
    <message>
        <source>It was taken over from there, and the last edit here is not in the file: open it again</source>
        <translation>Desde allí se tomó el control, y la última edición hecha aquí no está en el archivo: ábralo de nuevo</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 has had the project open on this computer (%2) since %3, in %4 (process %5)</source>
        <translation>%1 tiene abierto el proyecto en esta computadora (%2) desde %3, en %4 (proceso %5)</translation>
    </message>
    <message>
        <source>%1 has had the project open on the computer %2 since %3, in %4 (process %5)</source>
        <translation>%1 tiene abierto el proyecto en la computadora %2 desde %3, en %4 (proceso %5)</translation>
    </message>
    <message>
        <source>Close it there and try again; “quipu unlock” takes away the lock of a computer that has it no longer</source>
        <translation>Ciérrelo allí e inténtelo de nuevo; “quipu unlock” quita el bloqueo de una computadora que ya no lo tiene abierto</translation>
    </message>
    <message>
        <source>The history has no such point</source>
        <translation>El historial no tiene ese punto</translation>
    </message>
    <message>
        <source>Nothing of a project was found in the file</source>
        <translation>No se encontró nada de un proyecto en el archivo</translation>
    </message>
    <message>
        <source>Part of the table “%1” could not be read; %2 rows were</source>
        <translation>No se pudo leer una parte de la tabla “%1”; se leyeron %2 filas</translation>
    </message>
    <message>
        <source>Give the recovered project a name of its own</source>
        <translation>Dé un nombre propio al proyecto recuperado</translation>
    </message>
    <message numerus="yes">
        <source>The metadata of %n article(s) are lost</source>
        <translation>
            <numerusform>Se perdieron los metadatos de %n artículo</numerusform>
            <numerusform>Se perdieron los metadatos de %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n cifra</numerusform>
            <numerusform>No se pudieron leer %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n gráfico</numerusform>
            <numerusform>No se pudieron leer %n gráficos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n relación</numerusform>
            <numerusform>No se pudieron leer %n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of names could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n lista de nombres</numerusform>
            <numerusform>No se pudieron leer %n listas de nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the codebook could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n fila del libro de códigos</numerusform>
            <numerusform>No se pudieron leer %n filas del libro de códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n line(s) of the history did could not be read</source>
        <translation>
            <numerusform>No se pudo leer lo que hizo %n línea del historial</numerusform>
            <numerusform>No se pudo leer lo que hicieron %n líneas del historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were known again by their titles</source>
        <translation>
            <numerusform>Se reconoció %n artículo por su título</numerusform>
            <numerusform>Se reconocieron %n artículos por sus títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are there without their metadata and marks</source>
        <translation>
            <numerusform>%n texto está sin sus metadatos ni sus marcas</numerusform>
            <numerusform>%n textos están sin sus metadatos ni sus marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stood in texts that are lost</source>
        <translation>
            <numerusform>%n marca estaba en un texto que se perdió</numerusform>
            <numerusform>%n marcas estaban en textos que se perdieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) stood in texts that are lost</source>
        <translation>
            <numerusform>%n cifra estaba en un texto que se perdió</numerusform>
            <numerusform>%n cifras estaban en textos que se perdieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) are lost and named after their marks</source>
        <translation>
            <numerusform>%n entidad se perdió y recibió el nombre de sus marcas</numerusform>
            <numerusform>%n entidades se perdieron y recibieron el nombre de sus marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) lack their text or an entity</source>
        <translation>
            <numerusform>A %n relación le falta su texto o una entidad</numerusform>
            <numerusform>A %n relaciones les falta su texto o una entidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on texts that are lost are notes on the project now</source>
        <translation>
            <numerusform>%n nota sobre un texto que se perdió es ahora una nota sobre el proyecto</numerusform>
            <numerusform>%n notas sobre textos que se perdieron son ahora notas sobre el proyecto</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “%1” (article %2) is lost</source>
        <translation>Se perdió el texto de “%1” (artículo %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s), figure(s) or note(s) no longer fit their damaged text</source>
        <translation>
            <numerusform>%n marca, cifra o nota ya no corresponde a su texto dañado</numerusform>
            <numerusform>%n marcas, cifras o notas ya no corresponden a su texto dañado</numerusform>
        </translation>
    </message>
    <message>
        <source>The project cannot be changed where it lies</source>
        <translation>El proyecto no se puede modificar en el lugar en que está</translation>
    </message>
    <message>
        <source>Save a copy in a folder that can be written, and work on with that</source>
        <translation>Guarde una copia en una carpeta en que se pueda escribir y siga trabajando con ella</translation>
    </message>
    <message>
        <source>That point of the history was compacted away</source>
        <translation>Ese punto del historial se eliminó al compactarlo</translation>
    </message>
    <message>
        <source>Choose a later one</source>
        <translation>Elija uno posterior</translation>
    </message>
</context>
<context>
    <name>Quipu::Suggesting</name>
    <message>
        <source>Suggesting was stopped</source>
        <translation>Se detuvo la búsqueda de sugerencias</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iníciela de nuevo</translation>
    </message>
</context>
<context>
    <name>Quipu::Tagging</name>
    <message>
        <source>Nothing has been tagged yet. Choose a type first.</source>
        <translation>Todavía no se ha etiquetado nada. Elija primero un tipo.</translation>
    </message>
    <message>
        <source>Click the mark first that the selection is to join.</source>
        <translation>Haga clic primero en la marca a la que se unirá la selección.</translation>
    </message>
</context>
<context>
    <name>Quipu::WatchedFoldersDialog</name>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>⚠ not there; looked for again</source>
        <translation>⚠ no está; se vuelve a buscar</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vigilada</translation>
    </message>
    <message>
        <source>Watched Folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Files that arrive or change in these folders, and below them, are imported once they are complete; what arrives while the project is closed, when it is opened again.</source>
        <translation>Los archivos que llegan o cambian en estas carpetas, y en las que contienen, se importan en cuanto están completos; los que llegan mientras el proyecto está cerrado, cuando se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>No se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>Add Folder…</source>
        <translation>Agregar carpeta…</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Agregar carpeta…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Quita&amp;r</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>R&amp;eanudar</translation>
    </message>
</context>
<context>
    <name>Quipu::WelcomePage</name>
    <message>
        <source>Welcome to Quipu</source>
        <translation>Le damos la bienvenida a Quipu</translation>
    </message>
    <message>
        <source>Read articles, mark who and what they speak of, and chart the figures they state. Every number stays one click from its sentence.</source>
        <translation>Lea artículos, marque de quién y de qué hablan y grafique las cifras que dan. Cada número queda a un clic de su frase.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Short articles on coca and foreign aid in Peru, with two charts</source>
        <translation>Artículos breves sobre la coca y la ayuda extranjera en el Perú, con dos gráficos</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>Texts from your disk; a project is made for them</source>
        <translation>Textos de su disco; se crea un proyecto para ellos</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>An empty one, where you choose</source>
        <translation>Uno vacío, donde usted elija</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>One that you have already</source>
        <translation>Uno que ya tiene</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>A project as it was, from the copies that Quipu makes by itself</source>
        <translation>Un proyecto tal como estaba, a partir de las copias que Quipu hace por sí mismo</translation>
    </message>
</context>
<context>
    <name>Quipu::WholeFile</name>
    <message>
        <source>Writing here is not permitted</source>
        <translation>No se permite escribir aquí</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or another name</source>
        <translation>Elija una carpeta propia u otro nombre</translation>
    </message>
    <message>
        <source>There is no room for the file</source>
        <translation>No hay espacio para el archivo</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another one</source>
        <translation>Libere espacio en el disco o elija otro</translation>
    </message>
    <message>
        <source>The file cannot be written (%1)</source>
        <translation>No se puede escribir el archivo (%1)</translation>
    </message>
    <message>
        <source>Choose a folder that can be written and has room</source>
        <translation>Elija una carpeta con permiso de escritura y espacio libre</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long</source>
        <translation>El nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Elija uno más corto</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Esa carpeta no existe</translation>
    </message>
    <message>
        <source>Make it first, or choose another one</source>
        <translation>Créela primero o elija otra</translation>
    </message>
    <message>
        <source>This is no ordinary file</source>
        <translation>Este no es un archivo común</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>The file that is there may not be replaced</source>
        <translation>No se permite reemplazar el archivo que ya está ahí</translation>
    </message>
    <message>
        <source>Choose another name, or permit writing to it</source>
        <translation>Elija otro nombre o permita que se escriba en él</translation>
    </message>
</context>
<context>
    <name>Quipu::Workbench</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Saved the snapshot “%1”</source>
        <translation>Se guardó la instantánea “%1”</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>A copy cannot take the place of its original</source>
        <translation>Una copia no puede ocupar el lugar de su original</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Se guardó una copia como %1</translation>
    </message>
    <message>
        <source>Exported the chart to %1</source>
        <translation>Se exportó el gráfico a %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Articles %1</source>
        <translation>Artículos %1</translation>
    </message>
    <message>
        <source>Articles %1 (%2)</source>
        <translation>Artículos %1 (%2)</translation>
    </message>
    <message>
        <source>Finding figures</source>
        <translation>Buscando cifras</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n cifra cambió. Deshacer lo revierte.</numerusform>
            <numerusform>%n cifras cambiaron. Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codebook has changed. Figures that were found before stay as they are.</source>
        <translation>El libro de códigos cambió. Las cifras que ya se habían hallado siguen como están.</translation>
    </message>
    <message>
        <source>Find Figures Again…</source>
        <translation>Buscar cifras de nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested figure(s) were found by an older version of Quipu.</source>
        <translation>
            <numerusform>%n cifra sugerida se halló con una versión anterior de Quipu.</numerusform>
            <numerusform>%n cifras sugeridas se hallaron con una versión anterior de Quipu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name does not say which format it is</source>
        <translation>El nombre no indica el formato</translation>
    </message>
    <message>
        <source>End it in .xlsx or .csv</source>
        <translation>Termínelo en .xlsx o .csv</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n figure(s) to %1</source>
        <translation>
            <numerusform>Se exportó %n cifra a %1</numerusform>
            <numerusform>Se exportaron %n cifras a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting figures</source>
        <translation>Exportando cifras</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>Cifras de %1</translation>
    </message>
    <message>
        <source>These are too many figures for one step</source>
        <translation>Son demasiadas cifras para un solo paso</translation>
    </message>
    <message>
        <source>Select at most %L1 figures</source>
        <translation>Seleccione %L1 cifras como máximo</translation>
    </message>
    <message>
        <source>Every figure of the list is reviewed</source>
        <translation>Todas las cifras de la lista están revisadas</translation>
    </message>
    <message>
        <source>These are too many figures to pick by hand</source>
        <translation>Estas cifras son demasiadas para elegirlas a mano</translation>
    </message>
    <message>
        <source>Choose a series instead, or select at most %L1</source>
        <translation>Elija una serie en su lugar, o seleccione como máximo %L1</translation>
    </message>
    <message>
        <source>None of these figures can stand on a chart</source>
        <translation>Ninguna de estas cifras puede estar en un gráfico</translation>
    </message>
    <message>
        <source>A chart needs figures with a measure, a value and a period, that nobody has rejected</source>
        <translation>Un gráfico necesita cifras con medida, valor y periodo que nadie haya rechazado</translation>
    </message>
    <message>
        <source>These figures are in another unit than the chart&apos;s</source>
        <translation>Estas cifras tienen otra unidad que las del gráfico</translation>
    </message>
    <message>
        <source>Make a chart of their own of them, or let this one have two units</source>
        <translation>Haga con ellas un gráfico aparte, o permita que este tenga dos unidades</translation>
    </message>
    <message>
        <source>These figures are on the chart already</source>
        <translation>Estas cifras ya están en el gráfico</translation>
    </message>
    <message>
        <source>Open the &amp;Sentence</source>
        <translation>&amp;Abrir la frase</translation>
    </message>
    <message>
        <source>Copy with Citatio&amp;n</source>
        <translation>Copiar con ci&amp;ta</translation>
    </message>
    <message>
        <source>%1: the chart goes by %2, not by %3.

Why? The reason is kept with the chart:</source>
        <comment>period, a value, one or several other values</comment>
        <translation>%1: el gráfico se guía por %2, no por %3.

¿Por qué? El motivo se guarda con el gráfico:</translation>
    </message>
    <message>
        <source>Go by This Value</source>
        <translation>Usar este valor</translation>
    </message>
    <message>
        <source>Go by It</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Note on the Point</source>
        <translation>Nota en el punto</translation>
    </message>
    <message>
        <source>Beside %1, %2, the chart says:</source>
        <comment>value, period</comment>
        <translation>Junto a %1, %2, el gráfico dice:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Another chart is called “%1”</source>
        <translation>Otro gráfico se llama “%1”</translation>
    </message>
    <message>
        <source>Rename Chart</source>
        <translation>Renombrar gráfico</translation>
    </message>
    <message>
        <source>The chart&apos;s name in the project:</source>
        <translation>El nombre del gráfico en el proyecto:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Removed the chart “%1”</source>
        <translation>Se quitó el gráfico “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n chart(s)</source>
        <translation>
            <numerusform>Se quitó %n gráfico</numerusform>
            <numerusform>Se quitaron %n gráficos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Nuevo gráfico</translation>
    </message>
    <message>
        <source>Copied the chart: a picture, vectors and a table</source>
        <translation>Se copió el gráfico: una imagen, vectores y una tabla</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n place(s) to %1</source>
        <translation>
            <numerusform>Se exportó %n lugar a %1</numerusform>
            <numerusform>Se exportaron %n lugares a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 concordance</source>
        <translation>Concordancia de %1</translation>
    </message>
    <message>
        <source>Going through the history</source>
        <translation>Recorriendo el historial</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Buscando sugerencias</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>Cambió %n sugerencia. Deshacer revierte el cambio.</numerusform>
            <numerusform>Cambiaron %n sugerencias. Deshacer revierte el cambio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n mark(s)</source>
        <comment>type of an entity</comment>
        <translation>
            <numerusform>%1 · %n marca</numerusform>
            <numerusform>%1 · %n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>New entity “%1”</source>
        <translation>Nueva entidad “%1”</translation>
    </message>
    <message>
        <source>No entity</source>
        <translation>Sin entidad</translation>
    </message>
    <message>
        <source>Articles that come in are read by the list “%1”. Those that are there can be, too.</source>
        <translation>Los artículos que entren se leerán con la lista “%1”. Los que ya están también se pueden leer con ella.</translation>
    </message>
    <message>
        <source>Suggest in the Project</source>
        <translation>Sugerir en el proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) changed.</source>
        <translation>
            <numerusform>Cambió %n sugerencia.</numerusform>
            <numerusform>Cambiaron %n sugerencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take All Back</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Mark a copy in the list of copies, or select two articles, to compare their texts.</source>
        <translation>Marque una copia en la lista de copias, o seleccione dos artículos, para comparar sus textos.</translation>
    </message>
    <message>
        <source>Finding copies</source>
        <translation>Buscando copias</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tell the story of another in nearly the same words.</source>
        <translation>
            <numerusform>%n artículo cuenta lo mismo que otro casi con las mismas palabras.</numerusform>
            <numerusform>%n artículos cuentan lo mismo que otro casi con las mismas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Copies</source>
        <translation>Mostrar copias</translation>
    </message>
    <message numerus="yes">
        <source>Import of “%1” stopped after %2 of %Ln file(s).</source>
        <translation>
            <numerusform>La importación de “%1” se detuvo después de %2 de %Ln archivo.</numerusform>
            <numerusform>La importación de “%1” se detuvo después de %2 de %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of “%1” did not come to its end.</source>
        <translation>La importación de “%1” no llegó a su fin.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Saved the report as %1</source>
        <translation>El informe se guardó como %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>“%1”: %2 of its entries are articles here and %3 articles learnt something; %4 entries came in by their abstracts, %5 have no text.</source>
        <translation>“%1”: %2 de sus entradas son artículos de este proyecto y %3 artículos obtuvieron datos nuevos; %4 entradas se incorporaron con su resumen, %5 no tienen texto.</translation>
    </message>
    <message>
        <source>These words belong to the article now.</source>
        <translation>Estas palabras ahora pertenecen al artículo.</translation>
    </message>
    <message>
        <source>These words are no part of the article now.</source>
        <translation>Estas palabras ya no forman parte del artículo.</translation>
    </message>
    <message numerus="yes">
        <source>%n imported article(s) state the address of one that was there, and most of its words</source>
        <translation>
            <numerusform>%n artículo importado indica la dirección de uno que ya estaba y tiene la mayoría de sus palabras</numerusform>
            <numerusform>%n artículos importados indican la dirección de uno que ya estaba y tienen la mayoría de sus palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Take as Revision</source>
        <translation>Tomar como revisión</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) arrived from %1</source>
        <translation>
            <numerusform>Llegó %n artículo de %1</numerusform>
            <numerusform>Llegaron %n artículos de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>articles arrived, files failed</comment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported</source>
        <translation>
            <numerusform>no se pudo importar %n archivo</numerusform>
            <numerusform>no se pudieron importar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation>Abrir artículo</translation>
    </message>
    <message>
        <source>Importing what arrived</source>
        <translation>Importando lo que llegó</translation>
    </message>
    <message>
        <source>The watched folder %1 is not there. It is watched again when it comes back.</source>
        <translation>La carpeta vigilada %1 no está. Se vigila de nuevo cuando reaparezca.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name that is taken, a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another folder has this name</source>
        <translation>Otra carpeta tiene este nombre</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Elija otro</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Name of the folder for %n article(s):</source>
        <translation>
            <numerusform>Nombre de la carpeta para %n artículo:</numerusform>
            <numerusform>Nombre de la carpeta para %n artículos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>Nombre de la carpeta:</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Search for something first: what is in the search field is saved.</source>
        <translation>Busque algo primero: se guarda lo que hay en el campo de búsqueda.</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Nombre de la búsqueda:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open a folder, and select the articles that are to be taken out of it.</source>
        <translation>Abra una carpeta y seleccione los artículos que se van a quitar de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder “%1”</source>
        <translation>Nueva carpeta “%1”</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nueva etiqueta “%1”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an outlet, a date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Recovered Project</source>
        <translation>Proyecto recuperado</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>articles, marks and figures</comment>
        <translation>%1, %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read: %1 are in “%2”.</source>
        <translation>Se leyó todo: %1 están en “%2”.</translation>
    </message>
    <message>
        <source>%1 are in “%2”. The damaged file was not touched. What could not be read is listed below; earlier steps cannot be undone in the new project.</source>
        <translation>%1 están en “%2”. El archivo dañado no se tocó. Abajo se indica lo que no se pudo leer; en el proyecto nuevo no se pueden deshacer los pasos anteriores.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (recuperado)</translation>
    </message>
    <message>
        <source>Reading what can be read of “%1”…</source>
        <translation>Leyendo lo que se puede leer de “%1”…</translation>
    </message>
    <message>
        <source>&amp;Recover…</source>
        <translation>R&amp;ecuperar…</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Backed up the project (%1).</source>
        <translation>Se hizo una copia de seguridad del proyecto (%1).</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Nada ha cambiado desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is part of this project now. Undo takes it back.</source>
        <translation>“%1” ahora es parte de este proyecto. Con deshacer se revierte.</translation>
    </message>
    <message>
        <source>This project lies on a network drive (%1). It is kept with a slower, safer journal there, and one person at a time can edit it. On a disk of this computer it is quicker, and safer when the network fails.</source>
        <translation>Este proyecto está en una unidad de red (%1). Allí se guarda con un diario más lento y más seguro, y solo una persona a la vez puede editarlo. En un disco de esta computadora es más rápido, y más seguro cuando falla la red.</translation>
    </message>
    <message>
        <source>%1 seems to synchronise this project&apos;s folder. Close the project before it is opened on another computer, and wait until it has arrived there: else there will be two versions of it.</source>
        <translation>Parece que %1 sincroniza la carpeta de este proyecto. Cierre el proyecto antes de abrirlo en otra computadora, y espere a que haya llegado allí: de lo contrario habrá dos versiones de él.</translation>
    </message>
    <message>
        <source>Do Not Say Again</source>
        <translation>No volver a avisar</translation>
    </message>
    <message>
        <source>Take Over the Project</source>
        <translation>Tomar el control del proyecto</translation>
    </message>
    <message>
        <source>%1 seems to work on this project on the computer %2. Taking it over is right when that computer was switched off or has crashed. When Quipu still runs there, what is not saved there yet will not be saved into this file.</source>
        <translation>Parece que %1 trabaja en este proyecto en la computadora %2. Tomar el control es lo correcto si esa computadora se apagó o falló. Si Quipu sigue abierto allí, lo que allí aún no se ha guardado no se guardará en este archivo.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Nobody else has the project open any more.</source>
        <translation>Ya nadie más tiene abierto el proyecto.</translation>
    </message>
    <message>
        <source>Edit It</source>
        <translation>Editarlo</translation>
    </message>
    <message>
        <source>Read only: %1.</source>
        <translation>Solo lectura: %1.</translation>
    </message>
    <message>
        <source>Take Over…</source>
        <translation>Tomar el control…</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Restored; undo takes it back.</source>
        <translation>Restaurado; con deshacer se revierte.</translation>
    </message>
    <message>
        <source>End it in .csv or .json</source>
        <translation>Termínelo en .csv o .json</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) of the history to %1</source>
        <translation>
            <numerusform>Se exportó %n fila del historial a %1</numerusform>
            <numerusform>Se exportaron %n filas del historial a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step is older than %n day(s): there is nothing to compact.</source>
        <translation>
            <numerusform>Ningún paso tiene más de %n día: no hay nada que compactar.</numerusform>
            <numerusform>Ningún paso tiene más de %n días: no hay nada que compactar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compact History</source>
        <translation>Compactar el historial</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) older than 30 days can then be undone, compared and restored no longer, and what was undone cannot be redone. Who did what and when stays in the history. This cannot be taken back: save a copy before.</source>
        <translation>
            <numerusform>Después, %n paso con más de 30 días ya no se podrá deshacer, comparar ni restaurar, y lo deshecho no se podrá rehacer. Quién hizo qué y cuándo permanece en el historial. Esto no se puede revertir: guarde antes una copia.</numerusform>
            <numerusform>Después, %n pasos con más de 30 días ya no se podrán deshacer, comparar ni restaurar, y lo deshecho no se podrá rehacer. Quién hizo qué y cuándo permanece en el historial. Esto no se puede revertir: guarde antes una copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compactar</translation>
    </message>
    <message>
        <source>Compacted the history; the room is used for what comes.</source>
        <translation>Se compactó el historial; el espacio se usará para lo que venga.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 history</source>
        <translation>Historial de %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ZipArchive</name>
    <message>
        <source>The archive cannot be made</source>
        <translation>No se puede crear el archivo comprimido</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>No se puede leer el archivo comprimido</translation>
    </message>
    <message>
        <source>The archive holds too much</source>
        <translation>El archivo comprimido contiene demasiado</translation>
    </message>
</context>
<context>
    <name>ReextractionDialog</name>
    <message>
        <source>Find Figures Again</source>
        <translation>Buscar cifras de nuevo</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What you have confirmed, edited, rejected or added stays as it is. Space unselects rows; Return shows the sentence.</source>
        <translation>Lo que usted confirmó, editó, rechazó o agregó queda como está. Espacio deja de seleccionar filas; Intro muestra la frase.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>ReferenceReader</name>
    <message>
        <source>The list of references has no entry that can be read</source>
        <translation>La lista de referencias no tiene ninguna entrada que se pueda leer</translation>
    </message>
    <message>
        <source>Export it again, as RIS, BibTeX or CSL-JSON.</source>
        <translation>Expórtela de nuevo, como RIS, BibTeX o CSL-JSON.</translation>
    </message>
    <message>
        <source>The reference has no text for it</source>
        <translation>La referencia no tiene texto</translation>
    </message>
    <message>
        <source>Import its document as well, or export the references together with their files.</source>
        <translation>Importe también su documento, o exporte las referencias junto con sus archivos.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Import Report</source>
        <translation>Informe de importación</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>Se importó %n artículo.</numerusform>
            <numerusform>Se importaron %n artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n archivo ya estaba en el proyecto.</numerusform>
            <numerusform>%n archivos ya estaban en el proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar %n archivo.</numerusform>
            <numerusform>No se pudieron importar %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; what had arrived stays.</source>
        <translation>La importación se detuvo; lo que ya había llegado permanece.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Has the same bytes as %1</source>
        <translation>Es idéntico a %1</translation>
    </message>
    <message>
        <source>Project Verification</source>
        <translation>Verificación del proyecto</translation>
    </message>
    <message>
        <source>The project is sound: the file, every mark and every figure are as they should be.</source>
        <translation>El proyecto está íntegro: el archivo, cada marca y cada cifra están como deben.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation>
            <numerusform>Se encontró %n problema.</numerusform>
            <numerusform>Se encontraron %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>RtfReader</name>
    <message>
        <source>The RTF document holds no text</source>
        <translation>El documento RTF no contiene texto</translation>
    </message>
    <message>
        <source>Choose a file that holds text.</source>
        <translation>Elija un archivo que contenga texto.</translation>
    </message>
</context>
<context>
    <name>SampleCorpus</name>
    <message>
        <source>The sample articles cannot be written</source>
        <translation>No se pueden escribir los artículos de ejemplo</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and that the disk is not full</source>
        <translation>Compruebe que la carpeta admite escritura y que el disco no está lleno</translation>
    </message>
</context>
<context>
    <name>TableReading</name>
    <message>
        <source>The table&apos;s characters are damaged or of an unknown encoding</source>
        <translation>Los caracteres de la tabla están dañados o son de una codificación desconocida</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Guárdela de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>No column of the table is known to hold the articles&apos; text</source>
        <translation>No se sabe qué columna de la tabla contiene el texto de los artículos</translation>
    </message>
    <message>
        <source>Say which column it is when you import, or name it “text” in the first line.</source>
        <translation>Indique qué columna es al importar, o llámela “text” en la primera línea.</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>This is %1, which Quipu does not read</source>
        <translation>Es %1, que Quipu no lee</translation>
    </message>
    <message>
        <source>Save the document as plain text (.txt) and import that file.</source>
        <translation>Guarde el documento como texto sin formato (.txt) e importe ese archivo.</translation>
    </message>
    <message>
        <source>The file holds nothing but white space</source>
        <translation>El archivo solo contiene espacios en blanco</translation>
    </message>
    <message>
        <source>Choose a file that holds text.</source>
        <translation>Elija un archivo que contenga texto.</translation>
    </message>
    <message>
        <source>The text is damaged: line %1 is not valid %2</source>
        <translation>El texto está dañado: la línea %1 no es %2 válido</translation>
    </message>
    <message>
        <source>The text is damaged: it is not valid %1</source>
        <translation>El texto está dañado: no es %1 válido</translation>
    </message>
    <message>
        <source>Get a fresh copy, or save it again as UTF-8 in a text editor.</source>
        <translation>Consiga otra copia, o guárdelo de nuevo como UTF-8 en un editor de texto.</translation>
    </message>
    <message>
        <source>The file&apos;s character encoding is not known</source>
        <translation>No se conoce la codificación de caracteres del archivo</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor and import it again.</source>
        <translation>Guárdelo como UTF-8 en un editor de texto e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is binary, not text</source>
        <translation>El archivo es binario, no texto</translation>
    </message>
</context>
<context>
    <name>WebArchiveReader</name>
    <message>
        <source>The saved page is damaged: there is no web page in it</source>
        <translation>La página guardada está dañada: no hay ninguna página web en ella</translation>
    </message>
    <message>
        <source>Save the page again in the browser.</source>
        <translation>Guarde la página otra vez en el navegador.</translation>
    </message>
    <message>
        <source>The saved page holds no text</source>
        <translation>La página guardada no contiene texto</translation>
    </message>
    <message>
        <source>Choose a page that holds text.</source>
        <translation>Elija una página que contenga texto.</translation>
    </message>
</context>
</TS>
